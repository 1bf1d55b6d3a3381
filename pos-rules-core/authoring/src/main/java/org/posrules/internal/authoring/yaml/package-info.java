/** YAML files as trees whose every value knows its place. */
@NullMarked
package org.posrules.internal.authoring.yaml;

import org.jspecify.annotations.NullMarked;
