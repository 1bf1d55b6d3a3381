package org.posrules.internal.authoring.built;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.posrules.internal.loading.Signatures;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.TrustedKeys;

/** A key that rulebooks are signed with. Immutable; keep it to yourself. */
public final class SigningKey {
  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";
  private static final int LARGEST_FILE = 64 * 1024;
  private static final int SEED = 32;

  private final PrivateKey key;
  private final PublicKey publicKey;

  private SigningKey(PrivateKey key, PublicKey publicKey) {
    this.key = key;
    this.publicKey = publicKey;
  }

  /** A new one. */
  public static SigningKey make() {
    KeyPair pair = pair(new SecureRandom());
    return new SigningKey(pair.getPrivate(), pair.getPublic());
  }

  /**
   * The key in a PEM file as {@link KeyFiles} and {@code openssl genpkey -algorithm ed25519} write
   * it. Throws {@link RulebookException} if it cannot be read or is no such key.
   */
  public static SigningKey read(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw refused(file, "is too large for a key");
      }
      String pem = Files.readString(file, StandardCharsets.ISO_8859_1);
      int from = pem.indexOf(BEGIN);
      int to = pem.indexOf(END);
      if (from < 0 || to < from) {
        throw refused(file, "holds no PEM block " + BEGIN + "; an encrypted key must be decrypted");
      }
      byte[] coded = Base64.getMimeDecoder().decode(pem.substring(from + BEGIN.length(), to));
      PrivateKey key =
          KeyFactory.getInstance(Signatures.ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(coded));
      return new SigningKey(key, publicHalf(key));
    } catch (IOException e) {
      throw refused(file, "cannot be read; name a file with a private key");
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw refused(file, "is no Ed25519 key; make one with pos-rules keygen");
    }
  }

  /** What names it in a manifest. */
  public String fingerprint() {
    return TrustedKeys.fingerprint(publicKey);
  }

  /** The public half, for those who are to trust it. */
  public String publicPem() {
    return pem("PUBLIC KEY", publicKey.getEncoded());
  }

  String privatePem() {
    return pem("PRIVATE KEY", key.getEncoded());
  }

  byte[] sign(byte[] bytes) {
    try {
      return Signatures.sign(key, bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key cannot sign", e);
    }
  }

  /**
   * The platform makes a public key of random bytes alone; so the private key's are given to it.
   */
  private static PublicKey publicHalf(PrivateKey key) throws GeneralSecurityException {
    byte[] seed =
        key instanceof EdECPrivateKey edwards
            ? edwards.getBytes().orElse(new byte[0])
            : new byte[0];
    if (seed.length != SEED) {
      throw new GeneralSecurityException("no seed");
    }
    KeyPair pair = pair(new Seed(seed));
    if (!Arrays.equals(pair.getPrivate().getEncoded(), key.getEncoded())) {
      throw new GeneralSecurityException("another key was made of the seed");
    }
    return pair.getPublic();
  }

  private static KeyPair pair(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(Signatures.ALGORITHM);
      generator.initialize(SEED * Byte.SIZE - 1, random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform from 15 on has Ed25519", e);
    }
  }

  private static String pem(String what, byte[] coded) {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(coded);
    return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
  }

  private static RulebookException refused(Path file, String message) {
    return new RulebookException(
        List.of(RuleProblem.of(ProblemKind.SIGNING_KEY, file.toString(), message)));
  }

  /** Gives the bytes that it was made of. */
  private static final class Seed extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] bytes;

    Seed(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    @Override
    public void nextBytes(byte[] given) {
      System.arraycopy(bytes, 0, given, 0, given.length);
    }
  }
}
