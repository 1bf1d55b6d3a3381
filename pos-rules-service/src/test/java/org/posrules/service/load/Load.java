package org.posrules.service.load;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Clients that ask as fast as they are answered, or at a fixed rate. One thread. */
final class Load implements AutoCloseable {
  private final Selector selector = Selector.open();
  private final List<Client> clients = new ArrayList<>();
  private final Tally tally = new Tally();

  Load(int port, Supplier<byte[]> requests, int number) throws IOException {
    for (int i = 0; i < number; i++) {
      clients.add(new Client(selector, port, requests, tally));
    }
  }

  Tally tally() {
    return tally;
  }

  /** Each asks again at once, until it is over or nobody listens any more. */
  void closed(BooleanSupplier over) throws IOException {
    while (!over.getAsBoolean() && clients.stream().anyMatch(client -> !client.isEnded())) {
      for (Client client : clients) {
        if (client.isFree()) {
          client.ask(System.nanoTime());
        }
      }
      turn(5);
    }
  }

  /**
   * So many requests a second, whatever comes of them; one that finds all connections taken waits,
   * and its wait counts.
   */
  void open(double rate, double seconds) throws IOException {
    long began = System.nanoTime();
    long sent = 0;
    long end = began + (long) (seconds * 1e9);
    while (System.nanoTime() < end) {
      long due = (long) ((System.nanoTime() - began) / 1e9 * rate);
      for (Client client : clients) {
        if (sent < due && client.isFree()) {
          client.ask(began + (long) (sent / rate * 1e9));
          sent++;
        }
      }
      // What could not even be sent is left out: a client has no memory without end either.
      sent = Math.max(sent, due - clients.size());
      turn(1);
    }
  }

  /** Waits for the answers that are still due. */
  void settle(double seconds) throws IOException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    while (System.nanoTime() < end && clients.stream().anyMatch(Client::isWaiting)) {
      turn(10);
    }
    clients.stream().filter(Client::isWaiting).forEach(client -> tally.lost("no answer"));
  }

  private void turn(long millis) throws IOException {
    selector.select(millis);
    for (SelectionKey key : selector.selectedKeys()) {
      if (key.isValid()) {
        ((Client) key.attachment()).ready(key);
      }
    }
    selector.selectedKeys().clear();
  }

  @Override
  public void close() throws IOException {
    clients.forEach(Client::close);
    selector.close();
  }
}
