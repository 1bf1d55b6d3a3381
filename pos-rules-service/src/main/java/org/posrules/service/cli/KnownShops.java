package org.posrules.service.cli;

import java.nio.file.Path;
import org.posrules.service.shops.ShopFolder;

/** The shops of a folder that was named on the command line. */
final class KnownShops {
  private KnownShops() {}

  /** Throws {@link UsageException} with everything that is wrong with them. */
  static ShopFolder follow(Path folder) {
    try {
      return ShopFolder.follow(folder);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()).lines().toList());
    }
  }
}
