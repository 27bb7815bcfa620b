// placeholder until the collections land
public final class PyDict {}
public final class PySet {}
public final class PyFunction {}
