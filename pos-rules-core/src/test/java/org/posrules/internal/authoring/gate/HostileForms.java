package org.posrules.internal.authoring.gate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The places of a file of rules that take Java, or a text that Drools puts between Java. In each,
 * {@code %s} is where a payload goes, {@code %calm} where Java takes no checked exception, {@code
 * %quoted} where it stands inside of a text and ends it, {@code %single} the same in a text of
 * single quotes, and {@code NN} is a number.
 */
final class HostileForms {
  private static final String SENT = "SendSignal()";

  private final Map<String, String> forms = new LinkedHashMap<>();

  private HostileForms() {}

  /** By name. */
  static Map<String, String> all() {
    HostileForms all = new HostileForms();
    all.conditions();
    all.sources();
    all.operators();
    all.consequences();
    all.heads();
    all.texts();
    all.statements();
    return all.forms;
  }

  private void when(String form, String condition) {
    forms.put(form, rule("", condition, ""));
  }

  private void then(String form, String consequence) {
    forms.put(form, rule("", "$s : SendSignal()", consequence));
  }

  private void head(String form, String attribute) {
    forms.put(form, rule(attribute, SENT, ""));
  }

  private void conditions() {
    when("constraint", "PhraseSignal( %s )");
    when("combined", "PhraseSignal( name == \"A\" || ( %s ) )");
    when("quiet", "SendSignal()\n    not PhraseSignal( %s )");
    when("present", "SendSignal()\n    exists PhraseSignal( %s )");
    when("group", "SendSignal()\n    not( PhraseSignal( %s ) and SendSignal() )");
    when("either", "( PhraseSignal( %s ) or SendSignal() )");
    when("all", "SendSignal()\n    forall( PhraseSignal( %s ) )");
    when("eval", "SendSignal()\n    eval( %calm )");
    when("variable", "PhraseSignal( $x : ( %calm ) )");
    when("path", "PhraseSignal( /facts[ %s ] )");
    forms.put("choice", named("PhraseSignal()\n    if ( %s ) do[ now ]", ""));
  }

  private void sources() {
    when("from", "Boolean() from ( %calm )");
    when("collect", "java.util.List( %s ) from collect( PhraseSignal() )");
    when("stream", "PhraseSignal( %s ) from entry-point \"x\"");
    when("window", "PhraseSignal( %s ) over window:length( 3 )");
    when(
        "accumulate",
        "Boolean() from accumulate( $p : PhraseSignal(), init( boolean done = false; ), action( done"
            + " = %s; ), result( done ) )");
    when("accumulated", "accumulate( PhraseSignal( $n : name ); $c : count( $n ); %s )");
    forms.put(
        "query",
        "query askNN() PhraseSignal( %s ) end\n" + rule("", "SendSignal()\n    askNN()", ""));
    forms.put(
        "argument",
        "query askNN( boolean $b ) PhraseSignal( $b == true ) end\n"
            + rule("", "askNN( ( %calm ) ; )", ""));
  }

  private void operators() {
    when("list", "PhraseSignal( name in ( \"A\", String.valueOf( %s ) ) )");
    when("beginning", "ModelSignal( name str[startsWith] String.valueOf( %s ) )");
    when("content", "PhraseSignal( facts contains String.valueOf( %s ) )");
    when("member", "PhraseSignal( name memberOf java.util.List.of( String.valueOf( %s ) ) )");
    when("regex", "PhraseSignal( name matches String.valueOf( %s ) )");
    when("sound", "PhraseSignal( name soundslike String.valueOf( %s ) )");
    when("null-safe", "PhraseSignal( name!.equals( String.valueOf( %s ) ) )");
  }

  private void consequences() {
    then("consequence", "boolean done = %s;");
    then(
        "function object",
        "java.util.concurrent.Callable<Boolean> later = () -> %s; later.call();");
    then(
        "anonymous",
        "new java.util.concurrent.Callable<Boolean>() { public Boolean call() throws Exception {"
            + " return %s; } }.call();");
    then("local class", "class Mine { boolean done = %calm; } new Mine();");
    then("block", "switch ( 1 ) { default: { if ( %s ) { return; } } }");
    then("assertion", "assert %s;");
    then("conclusion", "insert( Finding.of( ( %s ) ? \"A\" : \"B\", Strength.WEAK ) );");
    then("logical", "insertLogical( ( %s ) );");
    then("modification", "modify( $s ) { equals( %s ) }");
    then("comment", "/* \" */ boolean done = %s; /* \" */");
    forms.put("named", named("SendSignal()\n    do[ now ]", "boolean done = %s;"));
  }

  private void heads() {
    head("salience", "salience ( ( %calm ) ? 1 : 2 )");
    head("enabled", "enabled ( %calm )");
    head("group name", "agenda-group \"x\\\" + ( %quoted ) + \\\"\"");
    head("annotation", "@further( %calm )");
    head("annotation list", "@further( first = %calm, second = ( %calm ) )");
    when("annotated", "PhraseSignal( name == \"A\" ) @further( %calm )");
  }

  private void texts() {
    String calm = rule("", SENT, "");
    forms.put("name", calm.replace("a way out", "a\\\" + ( %quoted ) + \\\""));
    forms.put(
        "name single", calm.replace("\"BAD-NN a way out\"", "'BAD-NN a\" + ( %single ) + \"'"));
    forms.put("header", calm.replace("malice", "a\\\" + ( %quoted ) + \\\""));
    forms.put("header single", calm.replace("\"malice\"", "'a\" + ( %single ) + \"'"));
    when("compared text", "PhraseSignal( name == \"A\\\" + ( %quoted ) + \\\"\" )");
    then(
        "concluded text", "insert( Finding.of( \"A\\\" + ( %quoted ) + \\\"\", Strength.WEAK ) );");
  }

  private void statements() {
    String plain = rule("", "PhraseSignal( %s )", "");
    forms.put(
        "function",
        "function boolean reachNN() { try { return %s; } catch ( Exception e ) { return false; } }\n"
            + rule("", "SendSignal( reachNN() )", ""));
    forms.put("static import", "import static java.lang.System.*\n" + plain);
    forms.put(
        "global",
        "global java.util.List oursNN;\n" + rule("", "SendSignal( oursNN.add( %s ) )", ""));
    forms.put("dialect", "dialect \"mvel\"\n" + plain);
    forms.put(
        "annotated type",
        "declare MineNN @further( %calm ) done : boolean @further( %calm ) end\n"
            + rule("", SENT, ""));
    forms.put("type", "declare MineNN done : boolean = ( %calm ) end\n" + rule("", SENT, ""));
    forms.put(
        "package",
        "/*\npackage org.posrules.packs\n*/\npackage java.lang\nimport org.posrules.facts.*\n"
            + plain);
  }

  /** With a second consequence, which the condition chooses. */
  private static String named(String condition, String consequence) {
    return rule("", condition, "")
        .replace(
            "end\n",
            "then[ now ]\n    "
                + consequence
                + "\n    insert( Finding.of( \"A\", Strength.WEAK ) );\nend\n");
  }

  private static String rule(String attribute, String condition, String consequence) {
    return """
        rule "BAD-NN a way out"
            @id( "BAD-NN" )
            @status( "stable" )
            @since( "2026.11.1" )
            @source( "malice" )
            @en( "x" )
            @zh( "某" )
            ATTRIBUTE
        when
            CONDITION
        then
            CONSEQUENCE
            insert( Finding.of( "HOST_TIMEOUT", Strength.STRONG ) );
        end
        """
        .replace("ATTRIBUTE", attribute)
        .replace("CONDITION", condition)
        .replace("CONSEQUENCE", consequence);
  }
}
