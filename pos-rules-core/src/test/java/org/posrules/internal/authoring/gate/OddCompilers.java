package org.posrules.internal.authoring.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Programs that stand where the compiler should, each with an illness of its own. */
final class OddCompilers {
  private OddCompilers() {}

  /** Never answers, nor reads. */
  static final class Silent {
    private Silent() {}

    public static void main(String[] none) throws InterruptedException {
      Thread.sleep(600_000);
    }
  }

  /** Never ends, and works all the time. */
  static final class Busy {
    private Busy() {}

    public static void main(String[] none) {
      long work = 0;
      while (work >= 0) {
        work = (work + 1) & 0xFF;
      }
    }
  }

  /** Answers with words. */
  static final class Babbling {
    private Babbling() {}

    public static void main(String[] none) {
      System.out.println("Exception in thread \"main\" java.lang.IllegalStateException");
    }
  }

  /** Answers without end. */
  static final class Flooding {
    private Flooding() {}

    public static void main(String[] none) throws IOException {
      DataOutputStream out = new DataOutputStream(System.out);
      out.writeInt(0x434C5353);
      out.writeInt(Integer.MAX_VALUE);
      while (true) {
        out.writeInt(Integer.MAX_VALUE);
      }
    }
  }

  /** Dies at once. */
  static final class Dying {
    private Dying() {}

    public static void main(String[] none) {
      Runtime.getRuntime().halt(137);
    }
  }

  /** Takes all memory. */
  static final class Greedy {
    private Greedy() {}

    public static void main(String[] none) {
      List<byte[]> all = new ArrayList<>();
      while (true) {
        all.add(new byte[1 << 24]);
      }
    }
  }

  /** Leaves a process behind that holds its output open, and sleeps. */
  static final class Bearing {
    private Bearing() {}

    public static void main(String[] none) throws IOException, InterruptedException {
      new ProcessBuilder(ChildJvm.command(Silent.class, 32)).inheritIO().start();
      Thread.sleep(600_000);
    }
  }
}
