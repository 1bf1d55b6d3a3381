package org.posrules.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCreateParams;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Stripe's API on this machine, and a client of it; gives the answer it was told to. */
final class Server implements AutoCloseable {
  private static final int HANGS_UP = 0;

  private final HttpServer server;
  private final StripeClient client;
  private volatile int status;
  private volatile String body = "";

  Server() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    client =
        StripeClient.builder()
            .setApiKey("sk_test_of_nobody")
            .setApiBase("http://127.0.0.1:" + server.getAddress().getPort())
            .setMaxNetworkRetries(0)
            .build();
  }

  void willAnswer(int status, String body) {
    this.status = status;
    this.body = body;
  }

  /** Reads the request and closes the connection. */
  void willHangUp() {
    this.status = HANGS_UP;
  }

  PaymentIntent pay() throws StripeException {
    return client
        .v1()
        .paymentIntents()
        .create(PaymentIntentCreateParams.builder().setAmount(18000L).setCurrency("eur").build());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      if (status != HANGS_UP) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
