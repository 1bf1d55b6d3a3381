package org.posrules.internal.care;

import java.time.LocalDate;
import java.util.List;
import org.posrules.care.PlanCost;
import org.posrules.care.Shop;
import org.posrules.internal.rulebook.care.CareContent;

/** What pages are made of. Immutable. */
record SheetContext(
    CareContent care, CareWords words, Shop shop, LocalDate today, List<PlanCost> plans) {}
