package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const docs = "../../docs"

func TestPagesAreFresh(t *testing.T) {
	for _, p := range pages() {
		got, err := os.ReadFile(filepath.Join(docs, p.file))
		if err != nil {
			t.Errorf("%v: run go generate ./analyzers", err)
		} else if string(got) != p.text() {
			t.Errorf("docs/%s is stale: run go generate ./analyzers", p.file)
		}
	}
}

// TestNoOrphans: a page that says it was generated is one of ours.
func TestNoOrphans(t *testing.T) {
	known := map[string]bool{}
	for _, p := range pages() {
		if known[p.file] {
			t.Errorf("docs/%s is written twice", p.file)
		}
		known[p.file] = true
	}
	files, err := filepath.Glob(filepath.Join(docs, "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), mark) && !known[filepath.Base(name)] {
			t.Errorf("%s is no longer generated: delete it", name)
		}
	}
}

// TestLinks: the pages link to each other, and to headings, that exist.
func TestLinks(t *testing.T) {
	texts, byHand := map[string]string{}, map[string]string{}
	for _, p := range pages() {
		texts[p.file] = p.text()
	}
	files, err := filepath.Glob(filepath.Join(docs, "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		byHand[filepath.Base(name)] = string(text)
	}
	for file, text := range texts {
		for _, link := range strings.Split(text, "](")[1:] {
			target, _, _ := strings.Cut(link, ")")
			page, anchor, _ := strings.Cut(target, "#")
			linked, ok := texts[page]
			if !ok {
				linked, ok = byHand[page]
			}
			if !ok || !hasAnchor(linked, anchor) {
				t.Errorf("docs/%s links to %s, which is not there", file, target)
			}
		}
	}
}

func hasAnchor(text, anchor string) bool {
	if anchor == "" {
		return true
	}
	for line := range strings.Lines(text) {
		if heading, ok := strings.CutPrefix(strings.TrimSpace(line), "## "); ok && strings.ReplaceAll(heading, "/", "") == anchor {
			return true
		}
	}
	return false
}

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	if err := write(dir); err != nil {
		t.Fatal(err)
	}
	for _, p := range pages() {
		got, err := os.ReadFile(filepath.Join(dir, p.file))
		if err != nil || string(got) != p.text() {
			t.Errorf("%s: %v", p.file, err)
		}
	}
	if err := write(filepath.Join(dir, "missing")); err == nil {
		t.Error("writing to a directory that is not there succeeds")
	}
}

func TestMarkdown(t *testing.T) {
	got := row("a|b", "c") + markdown("Text.\n\n# Heading\n\n\tcode `x`\n")
	want := "| a\\|b | c |\nText.\n\n## Heading\n\n\tcode `x`\n"
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
