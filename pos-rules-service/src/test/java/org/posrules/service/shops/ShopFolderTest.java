package org.posrules.service.shops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;

class ShopFolderTest {
  @TempDir private Path folder;

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String refusal() {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> ShopFolder.follow(folder).close())
            .getMessage());
  }

  @Test
  void terminal_ofAShopInTheFolder_leadsToItsShop() throws IOException {
    file("cafe.yaml", "name: Café\nterminals: [{ id: T1 }, { id: T2 }]");
    file("kiosk.json", "{\"name\": \"Kiosk\", \"terminals\": [{\"id\": \"K1\"}]}");
    file("readme.txt", "not a shop");
    try (ShopFolder shops = ShopFolder.follow(folder)) {
      assertEquals("Café", name(shops.ofTerminal("T2")));
      assertEquals("Kiosk", name(shops.ofTerminal("K1")));
      assertNull(shops.ofTerminal("X"));
    }
  }

  private static String name(Shop shop) {
    return Objects.requireNonNull(shop.get(ShopFact.NAME));
  }

  @Test
  void mistakes_inSeveralFiles_areAllToldWithTheirPlace() throws IOException {
    file("a.yaml", "terminals: [{ id: T1, batteryHealth: 300 }]");
    file("b.yaml", "backups: {}");
    String told = refusal();
    assertEquals(2, told.lines().count(), told);
    assertEquals(
        "shops: a.yaml:1:12 terminals/0/batteryHealth must be from 0 to 100, with at most 6"
            + " decimals",
        told.lines().findFirst().orElse(""));
  }

  @Test
  void terminal_ofTwoShops_isRefused() throws IOException {
    file("a.yaml", "terminals: [{ id: T1 }]");
    file("b.yaml", "terminals: [{ id: T1 }]");
    assertEquals("shops: b.yaml: the terminal T1 is in another shop too", refusal());
  }
}
