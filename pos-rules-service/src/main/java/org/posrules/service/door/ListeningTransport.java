package org.posrules.service.door;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ServerChannel;
import io.vertx.core.impl.transports.NioTransport;
import io.vertx.core.impl.transports.TransportInternal;
import io.vertx.core.transport.Transport;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Java's sockets, but what listens is a {@link Listener}. */
final class ListeningTransport extends NioTransport {
  private final Consumer<Channel> arrivals;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  /** {@code arrivals} sees each connection before anything is read from it. */
  ListeningTransport(Consumer<Channel> arrivals) {
    this.arrivals = arrivals;
  }

  /** As Vert.x takes it. */
  Transport transport() {
    return new TransportInternal("nio", true, null, this);
  }

  @Override
  public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
    return domainSocket ? super.serverChannelFactory(true) : this::listener;
  }

  /** What listens, or has. */
  List<Listener> listeners() {
    return List.copyOf(listeners);
  }

  private Listener listener() {
    Listener listener = new Listener(arrivals);
    listeners.add(listener);
    return listener;
  }
}
