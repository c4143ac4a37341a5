package org.tarikh.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** A short name for the content of some files. */
final class Fingerprint {
  private static final int DIGITS = 12;

  private Fingerprint() {}

  /** The first digits of a SHA-256 over the names and the bytes, in hexadecimal. */
  static String of(SortedMap<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, bytes) -> {
            digest.update(length(name.getBytes(UTF_8)));
            digest.update(name.getBytes(UTF_8));
            digest.update(length(bytes));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] length(byte[] bytes) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array();
  }
}
