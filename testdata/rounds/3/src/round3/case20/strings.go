// Package case20 builds strings in all ways.
package case20

import (
	"bytes"
	"fmt"
	"log"
	"strconv"
	"strings"
	"text/tabwriter"
	"unicode"
)

type Author struct {
	ID    int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Genre string
}

func LeakPlus(a Author) {
	s := "by "
	s += a.Name
	log.Print(s) // leak: Author.Name
}

func LeakBuilder(a Author) {
	var sb strings.Builder
	for _, r := range a.Name {
		sb.WriteRune(r)
	}
	log.Print(sb.String()) // leak: Author.Name
}

func CleanBuilder(a Author) {
	var sb strings.Builder
	for range a.Name {
		sb.WriteRune('*')
	}
	log.Print(sb.String())
}

func LeakBytes(a Author) {
	var sb strings.Builder
	for i := range len(a.Name) {
		sb.WriteByte(a.Name[i])
	}
	log.Print(sb.String()) // leak: Author.Name
}

func LeakJoin(a Author) {
	log.Print(strings.Join([]string{a.Genre, a.Email}, ",")) // leak: Author.Email
}

func LeakWidth(a Author) {
	log.Print(fmt.Sprintf("%-40s|%5d", a.Name, a.ID)) // leak: Author.Name
}

func CleanWidth(a Author) {
	log.Print(fmt.Sprintf("%-*s|%5d", len(a.Name), a.Genre, a.ID))
}

func LeakIndexed(a Author) {
	log.Printf("%[2]s", a.Genre, a.Email) // leak: Author.Email
}

func CleanIndexed(a Author) {
	log.Printf("%[1]s %[3]d", a.Genre, a.Email, a.ID)
}

func LeakHexVerb(a Author) {
	log.Printf("%x", a.Name) // leak: Author.Name
}

func CleanTypeVerb(a Author) {
	log.Printf("%T %p", a.Name, &a)
}

func LeakPrefix(a Author) {
	log.Printf("%.11s", a.Name) // leak: Author.Name
}

func LeakCharVerb(a Author) {
	for _, r := range a.Name {
		fmt.Printf("%c", r) // leak: Author.Name
	}
}

func LeakMapped(a Author) {
	log.Print(strings.Map(unicode.ToLower, a.Name)) // leak: Author.Name
}

func CleanMapped(a Author) {
	log.Print(strings.Map(unicode.ToLower, a.Genre))
}

func LeakReplacer(a Author) {
	log.Print(strings.NewReplacer("@", " at ").Replace(a.Email)) // leak: Author.Email
}

func LeakTemplateReplaced(a Author) {
	log.Print(strings.ReplaceAll("dear NAME", "NAME", a.Name)) // leak: Author.Name
}

func CleanReplacedAway(a Author) {
	text := "dear " + a.Genre
	log.Print(strings.ReplaceAll(text, "dear", "hello"))
}

func LeakRunes(a Author) {
	rs := []rune(a.Name)
	rs[0] = unicode.ToUpper(rs[0])
	log.Print(string(rs)) // leak: Author.Name
}

func CleanRunes(a Author) {
	rs := []rune(a.Name)
	log.Print(len(rs))
}

func LeakAppend(a Author) {
	b := []byte("mail ")
	b = append(b, a.Email...)
	b = strconv.AppendInt(b, 3, 10)
	log.Printf("%s", b) // leak: Author.Email
}

func CleanAppend(a Author) {
	b := []byte("mail ")
	b = strconv.AppendInt(b, int64(len(a.Email)), 10)
	log.Printf("%s", b)
}

func LeakFields(a Author) {
	log.Print(strings.FieldsFunc(a.Email, func(r rune) bool { return r == '@' })) // leak: Author.Email
}

func LeakCut(a Author) {
	local, _, _ := strings.Cut(a.Email, "@")
	log.Print(local) // leak: Author.Email
}

func CleanCut(a Author) {
	_, _, found := strings.Cut(a.Email, "@")
	log.Print(found)
}

func LeakTabs(a Author) {
	var buf bytes.Buffer
	w := tabwriter.NewWriter(&buf, 0, 8, 1, ' ', 0)
	fmt.Fprintf(w, "%d\t%s\n", a.ID, a.Name)
	w.Flush()
	log.Print(buf.String()) // leak: Author.Name
}

func CleanTabs(a Author) {
	var buf bytes.Buffer
	w := tabwriter.NewWriter(&buf, 0, 8, 1, ' ', 0)
	fmt.Fprintf(w, "%d\t%d\n", a.ID, len(a.Name))
	w.Flush()
	log.Print(buf.String())
}
