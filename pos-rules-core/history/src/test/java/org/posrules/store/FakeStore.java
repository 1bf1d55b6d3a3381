package org.posrules.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.posrules.history.Incident;

/** A store in memory that can be away, slow, or choosy. Thread-safe. */
final class FakeStore implements IncidentStore {
  private final Set<String> ids = new LinkedHashSet<>();
  private final AtomicInteger transactions = new AtomicInteger();
  private final Semaphore failures = new Semaphore(0);
  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private volatile boolean away;
  private volatile boolean holding;
  private volatile String refused = "";

  static List<String> idsTo(int end) {
    return IntStream.range(0, end).mapToObj("id-%06d"::formatted).toList();
  }

  void away(boolean isAway) {
    away = isAway;
  }

  void awaitFailures(int count) throws InterruptedException {
    failures.acquire(count);
  }

  void hold() {
    holding = true;
  }

  void awaitHeld() throws InterruptedException {
    held.await();
  }

  void release() {
    released.countDown();
  }

  void refuse(String id) {
    refused = id;
  }

  /** How many were begun. */
  int transactions() {
    return transactions.get();
  }

  synchronized List<String> ids() {
    return new ArrayList<>(ids);
  }

  @Override
  public int add(List<Incident> incidents) {
    transactions.incrementAndGet();
    if (away) {
      failures.release();
      throw StoreException.unusable("away", null);
    }
    if (holding) {
      held.countDown();
      awaitRelease();
    }
    if (incidents.stream().anyMatch(incident -> incident.id().equals(refused))) {
      throw StoreException.refused("refused", new IllegalStateException());
    }
    synchronized (this) {
      incidents.forEach(incident -> ids.add(incident.id()));
    }
    return incidents.size();
  }

  private void awaitRelease() {
    try {
      released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String hash(String cardToken) {
    return "hashed";
  }

  @Override
  public Optional<Kept> find(String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page list(Query query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Count> count(Aggregate aggregate) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean close(Fix fix) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<FixCount> fixes() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int deleteBefore(java.time.Instant time) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int deleteMerchant(String merchantId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Incident> since(java.time.Instant time, int most) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void saveOutage(org.posrules.history.Outage outage) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<org.posrules.history.Outage> outages(java.time.Instant since) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<org.posrules.history.Outage> openOutages() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
