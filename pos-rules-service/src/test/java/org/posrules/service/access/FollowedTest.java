package org.posrules.service.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class FollowedTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("number"), "1");
  }

  @Test
  void change_thatIsFollowed_isTold() throws Exception {
    BlockingQueue<Integer> told = new LinkedBlockingQueue<>();
    try (Followed<Integer> numbers = numbers()) {
      numbers.start(told::add);
      Files.writeString(file, "23");

      assertEquals(23, told.poll(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void file_thatChanged_isReadAgain() throws IOException {
    Followed<Integer> numbers = numbers();
    Files.writeString(file, "23");

    assertTrue(numbers.refresh());
    assertEquals(23, numbers.value());
  }

  @Test
  void file_thatBecameNonsense_leavesWhatItHeld() throws IOException {
    Followed<Integer> numbers = numbers();
    Files.writeString(file, "nonsense");

    assertFalse(numbers.refresh());
    assertEquals(1, numbers.value());
    assertTrue(numbers.isStale());
  }

  @Test
  void file_thatIsMended_isStaleNoLonger() throws IOException {
    Followed<Integer> numbers = numbers();
    Files.writeString(file, "nonsense");
    numbers.refresh();
    Files.writeString(file, "2");
    numbers.refresh();

    assertFalse(numbers.isStale());
  }

  /** Else nobody knows which key was valid when. */
  @Test
  void file_thatIsReadAgain_isToldAsTheLogIsShipped() {
    assertTrue(LoggerFactory.getLogger(Followed.class).isInfoEnabled());
  }

  @Test
  void file_thatIsGone_leavesWhatItHeld() throws IOException {
    Followed<Integer> numbers = numbers();
    Files.delete(file);

    assertFalse(numbers.refresh());
    assertEquals(1, numbers.value());
  }

  @Test
  void file_thatIsNonsenseFromTheStart_isRefused() throws IOException {
    Files.writeString(file, "nonsense");

    assertThrows(IllegalArgumentException.class, this::numbers);
  }

  private Followed<Integer> numbers() {
    return new Followed<>("number", List.of(file), () -> Integer.valueOf(Files.readString(file)));
  }
}
