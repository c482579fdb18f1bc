/** A program with Hearth in its process. */
module example {
  requires org.hearth.adapter.inmemory;
}
