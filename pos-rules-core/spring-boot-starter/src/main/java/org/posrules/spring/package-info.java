/** For applications with Spring Boot: what embeds an engine is there by adding a dependency. */
@NullMarked
package org.posrules.spring;

import org.jspecify.annotations.NullMarked;
