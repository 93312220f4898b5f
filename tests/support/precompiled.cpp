// Nothing but the precompiled headers of the tests without widgets (tests/CMakeLists.txt).
