package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

  @ParameterizedTest
  @CsvSource({
    "application/json,true",
    "Application/JSON; charset=UTF-8,true",
    "application/json; charset=\"utf-8\",true",
    "application/json;charset=gbk,false",
    "text/plain,false",
    "application/x-www-form-urlencoded,false",
    "application/jsonx,false"
  })
  void contentType_given_isJsonOrNot(String type, boolean json) {
    assertEquals(json, MediaTypes.isUtf8(type, MediaTypes.JSON));
  }

  @ParameterizedTest
  @CsvSource({
    "'*/*',true", "application/*,true", "application/json;q=0.1,true",
    "'text/html,application/json',true", "text/html,false", "application/json;q=0,false",
    "application/json;q=0.0,false", "application/xml,false", "'application/json;q=0,*/*',false",
    "'application/*;q=0,application/json',true"
  })
  void accept_given_takesJsonOrNot(String accept, boolean json) {
    assertEquals(json, MediaTypes.accepts(accept, MediaTypes.JSON));
  }

  @Test
  void headers_absent_meanAnyAcceptButNoContentType() {
    assertTrue(MediaTypes.accepts(null, MediaTypes.JSON));
    assertFalse(MediaTypes.isUtf8(null, MediaTypes.JSON));
  }
}
