package org.posrules.service.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection at a time, one request at a time on it; opens the next when one is closed. */
final class Client {
  private final Selector selector;
  private final InetSocketAddress address;
  private final Supplier<byte[]> requests;
  private final Tally tally;
  private final StringBuilder answer = new StringBuilder();
  private final ByteBuffer in = ByteBuffer.allocate(64 * 1024);
  private ByteBuffer request = ByteBuffer.allocate(0);
  private @Nullable SocketChannel channel;
  private long due;
  private long sent;
  private boolean waiting;
  private boolean ended;

  Client(Selector selector, int port, Supplier<byte[]> requests, Tally tally) {
    this.selector = selector;
    this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    this.requests = requests;
    this.tally = tally;
  }

  boolean isFree() {
    return !waiting && !ended;
  }

  /** Whether it was told that nobody listens any more. */
  boolean isEnded() {
    return ended;
  }

  boolean isWaiting() {
    return waiting;
  }

  /** Sends the next request, which was due at this time. */
  void ask(long due) {
    this.due = due;
    waiting = true;
    request = ByteBuffer.wrap(requests.get());
    answer.setLength(0);
    try {
      SocketChannel open = channel;
      if (open == null) {
        connect();
      } else {
        send(open);
      }
    } catch (IOException e) {
      lose(e);
    }
  }

  /** Goes on with what the selector found. */
  void ready(SelectionKey key) {
    SocketChannel open = channel;
    if (open == null || open != key.channel()) {
      return;
    }
    try {
      if (key.isConnectable()) {
        finish(open);
      } else {
        read(open);
      }
    } catch (IOException e) {
      lose(e);
    }
  }

  private void connect() throws IOException {
    SocketChannel opening = SocketChannel.open();
    channel = opening;
    opening.configureBlocking(false);
    opening.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
    opening.connect(address);
    opening.register(selector, SelectionKey.OP_CONNECT, this);
  }

  private void finish(SocketChannel open) throws IOException {
    try {
      open.finishConnect();
    } catch (IOException e) {
      tally.unreached();
      waiting = false;
      ended = true;
      drop();
      return;
    }
    send(open);
  }

  /** Requests are small; the socket takes them whole. */
  private void send(SocketChannel open) throws IOException {
    sent = System.nanoTime();
    while (request.hasRemaining()) {
      open.write(request);
    }
    open.register(selector, SelectionKey.OP_READ, this);
  }

  private void read(SocketChannel open) throws IOException {
    in.clear();
    int length = open.read(in);
    if (length < 0) {
      if (waiting) {
        lose(new IOException("end after " + answer.length() + " bytes"));
      } else {
        drop();
      }
      return;
    }
    answer.append(StandardCharsets.ISO_8859_1.decode(in.flip()));
    if (isWhole()) {
      long now = System.nanoTime();
      tally.answered(Integer.parseInt(answer.substring(9, 12)), now - due, now - sent);
      waiting = false;
      if (answer.indexOf("Connection: close") >= 0) {
        drop();
      }
    }
  }

  private boolean isWhole() {
    int head = answer.indexOf("\r\n\r\n");
    if (head < 0) {
      return false;
    }
    int at = answer.substring(0, head).toLowerCase(Locale.ROOT).indexOf("content-length:");
    int end = answer.indexOf("\r\n", at);
    int length = Integer.parseInt(answer.substring(at + 15, end).strip());
    return answer.length() >= head + 4 + length;
  }

  private void lose(IOException e) {
    if (waiting) {
      tally.lost(String.valueOf(e.getMessage()));
    }
    waiting = false;
    drop();
  }

  private void drop() {
    SocketChannel open = channel;
    channel = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        tally.lost("close: " + e.getMessage());
      }
    }
  }

  void close() {
    drop();
  }
}
