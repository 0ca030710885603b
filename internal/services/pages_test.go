package services

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var (
	shownCommand = regexp.MustCompile(`(?m)^ *go run \./cmd/piivet (.+)$`)
	shownOutput  = regexp.MustCompile("(?ms)^```text\n(.*?)^```$")
	shownProgram = regexp.MustCompile("(?ms)^```go\n(.*?)^```$")
	fileOfStep   = regexp.MustCompile(`(?m)^ *([\w/]+\.go):\d+:\d+`)
)

// TestReadme runs the command that the README tells newcomers to type. What
// the README shows of the output, in the blocks of text, has to be in it as it
// stands there.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	command := shownCommand.FindSubmatch(readme)
	if command == nil {
		t.Fatal("the README shows no command that checks the example")
	}
	blocks := shownOutput.FindAllSubmatch(readme, -1)
	if len(blocks) == 0 {
		t.Fatal("the README shows no finding")
	}
	if testing.Short() {
		t.Skip("analyses a service with all that it imports")
	}
	out, err := output(build(t), filepath.Join("..", ".."), strings.Fields(string(command[1]))...)
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range blocks {
		shown := string(block[1])
		if !strings.Contains("\n"+string(out), "\n"+shown) {
			t.Errorf("the README shows what piivet %s does not print:\n%s", command[1], shown)
		}
		if files := filesIn(shown); len(files) < 2 {
			t.Errorf("the README shows a path that stays in %v: choose a finding that crosses files", files)
		}
	}
}

// TestArchitecture runs the command on the program that the page about the
// architecture follows a value through.
func TestArchitecture(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "architecture.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, way, _ := strings.Cut(string(page), "\n## The way of one value\n")
	program, shown := shownProgram.FindStringSubmatch(way), shownOutput.FindStringSubmatch(way)
	if program == nil || shown == nil {
		t.Fatal("the page shows no program, or not what is found in it")
	}
	if testing.Short() {
		t.Skip("builds the command")
	}
	dir := t.TempDir()
	files := txtar.Parse([]byte(program[1])).Files
	files = append(files, txtar.File{Name: "go.mod", Data: []byte("module example.com/shop\n\ngo 1.26\n")})
	for _, f := range files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	out, err := output(build(t), dir, "./...")
	if err != nil {
		t.Fatal(err)
	}
	if string(out) != shown[1] {
		t.Errorf("the page shows\n%s\nand piivet prints\n%s", shown[1], out)
	}
}

// filesIn are the files that a finding's lines are about.
func filesIn(finding string) map[string]bool {
	files := map[string]bool{}
	for _, m := range fileOfStep.FindAllStringSubmatch(finding, -1) {
		files[m[1]] = true
	}
	return files
}
