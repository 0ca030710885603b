package expose_test

import (
	"bytes"
	"os"
	"os/exec"
	"testing"
)

// TestRandomIsFresh compares the structs that are put together by chance with
// what their generator writes.
func TestRandomIsFresh(t *testing.T) {
	want, err := exec.Command("go", "run", "./exposetest/gen").Output()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("exposetest/random.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("random.go is stale: run go generate ./internal/expose/...")
	}
}
