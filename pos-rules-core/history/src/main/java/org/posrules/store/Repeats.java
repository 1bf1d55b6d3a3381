package org.posrules.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.posrules.history.Incident;
import org.posrules.history.Sale;

/** What a later diagnosis of a sale does to the incident that is kept of it. In one transaction. */
final class Repeats {
  /** As the index of sales has it. */
  private static final String OF_SALE =
      " where i.transaction_id = ? and coalesce(i.terminal_id, '') = ?"
          + " and coalesce(i.merchant_id, '') = ?";

  /** One that is led elsewhere already stays as it is. */
  private static final String LEAD =
      "insert into pos_later_diagnosis (id, incident_id) values (?, ?) on conflict do nothing";

  private static final String TAKE_OVER =
      "update pos_incident set category = ?, cause = ?, reported = ?, verdict = ? where id = ?";

  private final Connection connection;
  private final Dialect dialect;

  Repeats(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /**
   * Leads the id of one that was passed over to the incident of its sale, which takes over what it
   * says if that is more careful. Any order and any repetition of this comes to the same.
   */
  void heed(Incident passedOver) throws SQLException {
    Optional<Incident> kept = kept(passedOver);
    if (kept.isPresent()) {
      Incident first = kept.get();
      if (!first.id().equals(passedOver.id())) {
        Database.update(connection, LEAD, List.of(passedOver.id(), first.id()));
      }
      Incident heeded = first.heeding(passedOver);
      if (heeded != first) {
        Database.update(connection, TAKE_OVER, IncidentRow.conclusion(heeded));
      }
    }
  }

  /** Nobody else changes it until the transaction ends. */
  private Optional<Incident> kept(Incident passedOver) throws SQLException {
    Optional<Sale> sale = passedOver.sale();
    if (sale.isEmpty()) {
      return Optional.empty();
    }
    return Database.rows(
            connection,
            "select i.* from pos_incident i" + OF_SALE + dialect.locking(),
            List.of(sale.get().transactionId(), sale.get().terminalId(), sale.get().merchantId()),
            IncidentRow::incident)
        .stream()
        .findFirst();
  }
}
