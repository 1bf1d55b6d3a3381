package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;

class IncidentFilesTest {
  @TempDir Path folder;
  private IncidentStore store;

  @BeforeEach
  void open() {
    store = Stores.open(folder.resolve("incidents.db").toString());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private byte[] csv() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvFile.write(store, Query.all(), out);
    return out.toByteArray();
  }

  private List<NamedCsvRecord> rows() throws IOException {
    String text = new String(csv(), StandardCharsets.UTF_8).substring(1);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().toList();
    }
  }

  private byte[] ndjson() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NdjsonFile.write(store, Query.all(), out);
    return out.toByteArray();
  }

  private static Incident atShop(String shop) {
    Occasion bare = Incidents.bare(0);
    return Incidents.of("id", null, Occasion.builder().time(bare.time()).shopId(shop).build(), "A");
  }

  @Test
  void csv_forExcelInChinese_beginsWithAByteOrderMark() throws IOException {
    byte[] bytes = csv();
    assertEquals(
        List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF), List.of(bytes[0], bytes[1], bytes[2]));
  }

  @Test
  void csv_anIncidentThatWasClosed_hasItsRow() throws IOException {
    store.add(List.of(Incidents.number(1)));
    store.close(new Fix("id-000001", "CLEAN_READER", true, Instant.EPOCH));
    NamedCsvRecord row = rows().get(0);
    assertEquals(
        List.of("华东", "ISO8583-1987:91; E-07", "读卡失败 \"card\" error\nsecond line", "CLEAN_READER"),
        List.of(
            row.getField("region"),
            row.getField("codes"),
            row.getField("errorText"),
            row.getField("fixedBy")));
  }

  @Test
  void csv_valuesThatAreFormulas_areNone() throws IOException {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")) {
      store.deleteBefore(Instant.MAX);
      store.add(List.of(atShop(start + "cmd|' /C calc'!A0")));
      assertEquals("'" + start + "cmd|' /C calc'!A0", rows().get(0).getField("shopId"));
    }
  }

  @Test
  void csv_moreThanAPage_hasAllOfThem() throws IOException {
    store.add(IntStream.range(0, 2_500).mapToObj(Incidents::number).toList());
    assertEquals(2_500, rows().size());
  }

  @Test
  void ndjson_readIntoAnEmptyStore_isTheSameAgain() throws IOException {
    store.add(IntStream.range(0, 1_200).mapToObj(Incidents::number).toList());
    store.close(new Fix("id-000001", "CLEAN_READER", true, Instant.EPOCH));
    byte[] written = ndjson();
    store.deleteBefore(Instant.MAX);
    assertEquals(1_200, NdjsonFile.read(new ByteArrayInputStream(written), store));
    assertEquals(
        new String(written, StandardCharsets.UTF_8), new String(ndjson(), StandardCharsets.UTF_8));
  }

  @Test
  void ndjson_readTwice_addsNothingTheSecondTime() throws IOException {
    store.add(List.of(Incidents.number(1)));
    assertEquals(0, NdjsonFile.read(new ByteArrayInputStream(ndjson()), store));
  }

  @Test
  void ndjson_withALineThatIsNone_namesTheLine() throws IOException {
    store.add(List.of(Incidents.number(1)));
    byte[] broken =
        (new String(ndjson(), StandardCharsets.UTF_8) + "{\"id\":1}\n")
            .getBytes(StandardCharsets.UTF_8);
    IOException refusal =
        assertThrows(
            IOException.class, () -> NdjsonFile.read(new ByteArrayInputStream(broken), store));
    assertTrue(refusal.getMessage().startsWith("line 2 "), refusal.getMessage());
  }
}
