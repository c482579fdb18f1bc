package org.hearth.benchmarks.springdata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Imports a file a thousand rows at a time. */
@Service
public class ImportService {
  private static final int CHUNK = 1_000;

  private final ChunkService chunks;
  private final CareHomes careHomes;

  ImportService(ChunkService chunks, CareHomes careHomes) {
    this.chunks = chunks;
    this.careHomes = careHomes;
  }

  public void importCareHomes(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      careHomes.saveAll(csv.stream().map(CsvRows::careHome).toList());
    }
  }

  /** Returns how many residents were registered. */
  public int importResidents(Path file) throws IOException {
    int registered = 0;
    List<NamedCsvRecord> chunk = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        chunk.add(row);
        if (chunk.size() == CHUNK) {
          registered += chunks.register(chunk);
          chunk.clear();
        }
      }
    }
    return registered + chunks.register(chunk);
  }
}
