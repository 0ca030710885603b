// Package case46 looks for patterns in what people wrote.
package case46

import (
	"log"
	"regexp"
	"strings"
	"text/template"
	"time"
)

type Post struct {
	ID    int
	Text  string `pii:"comment"`
	Nick  string `pii:"username"`
	Since string `pii:"date-of-birth"`
}

var word = regexp.MustCompile(`(?P<head>[a-z]+)-([a-z]+)`)

func LeakSubmatch(p Post) {
	m := word.FindStringSubmatch(p.Text)
	log.Print("words ", m[word.SubexpIndex("head")], " and ", m[2], " in ", m[0]) // leak: Post.Text
}

func CleanSubmatch(p Post) {
	m := word.FindStringSubmatchIndex(p.Text)
	log.Print("words at ", m[0], " of ", word.NumSubexp(), " in ", p.ID)
}

func LeakReplaced(p Post) {
	log.Print(word.ReplaceAllString(p.Text, "$head-$2")) // leak: Post.Text
}

func CleanReplaced(p Post) {
	log.Print(word.ReplaceAllString("a-b", strings.Repeat("z", p.ID)))
}

func LeakFunc(p Post) {
	n := 0
	out := word.ReplaceAllStringFunc("x-y", func(s string) string { n++; return p.Nick })
	log.Print(out, n) // leak: Post.Nick
}

func CleanFunc(p Post) {
	n := 0
	_ = word.ReplaceAllStringFunc(p.Text, func(s string) string { n++; return p.Nick })
	log.Print(n)
}

func LeakPattern(p Post) {
	_, err := regexp.Compile("(" + p.Nick)
	log.Print(err) // leak: Post.Nick
}

func CleanPattern(p Post) {
	_, err := regexp.Compile("(" + p.Nick)
	log.Print(err != nil)
}

func LeakTime(p Post) {
	_, err := time.Parse(time.DateOnly, p.Since)
	log.Print(err) // leak: Post.Since
}

func CleanTime(p Post) {
	t, _ := time.Parse(time.DateOnly, p.Since)
	log.Print(t.IsZero())
}

func LeakSource(p Post) {
	_, err := template.New(p.Nick).Parse("{{")
	log.Print(err) // leak: Post.Nick
}

func CleanSource(p Post) {
	_, err := template.New(p.Nick).New("post").Parse("{{")
	log.Print(err)
}
