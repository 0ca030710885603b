package functypes

import (
	"bytes"
	"io"
	"log"
	"os"
)

// A page has a function that fills it: what the package stores in that field is no
// more than a guess where callers say which page it is.
type page struct {
	title string
	fill  func(w *bytes.Buffer, u User)
}

func mailPage() page { return page{"mail", func(w *bytes.Buffer, u User) { w.WriteString(u.Email) }} }

func nickPage() page { return page{"nick", func(w *bytes.Buffer, u User) { w.WriteString(u.Nick) }} }

func show(p page, u User) string {
	var b bytes.Buffer
	p.fill(&b, u)
	return p.title + b.String()
}

func send(w io.Writer, p page, u User) {
	var b bytes.Buffer
	p.fill(&b, u)
	w.Write(b.Bytes())
}

func pages(u User) {
	log.Print(show(mailPage(), u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(show(nickPage(), u)) // ok
	send(os.Stdout, mailPage(), u) // want `^User\.Email \(pii:email\) reaches \(io\.Writer\)\.Write through functypes\.send$`
	send(os.Stdout, nickPage(), u) // ok
}

// ShowAny may get any page from elsewhere.
func ShowAny(p page, u User) {
	var b bytes.Buffer
	p.fill(&b, u)
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
