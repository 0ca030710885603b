// Package buffers builds text in builders and buffers.
package buffers

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func builder(u User) {
	var b strings.Builder
	b.WriteString("user ")
	b.WriteString(u.Nick)
	log.Print(b.String()) // ok
	b.WriteString(u.Email)
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b.Len())    // ok
	b.Reset()
	log.Print(b.String()) // ok
	for i := range len(u.Email) {
		b.WriteByte(u.Email[i])
	}
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func builderPrintf(u User) {
	var b, c strings.Builder
	fmt.Fprintf(&b, "user %s", u.Email)
	fmt.Fprintf(&c, "user %s", u.Nick)
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(c.String()) // ok
	var d strings.Builder
	fmt.Fprintf(&d, "%T", u.Email)
	log.Print(d.String()) // ok
}

func buffer(u User) {
	var b bytes.Buffer
	b.WriteString(u.Nick)
	log.Print(b.String()) // ok
	b.Write([]byte(u.Email))
	log.Print(b.String())        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(string(b.Bytes())) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b.Len())           // ok
	log.Print(&b)                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b.Reset()
	log.Print(b.String())                     // ok
	log.Print(bytes.NewBufferString(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(bytes.NewBufferString(u.Nick))  // ok
}

func readers(u User) {
	data, _ := io.ReadAll(strings.NewReader(u.Email))
	log.Print(string(data)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	data, _ = io.ReadAll(strings.NewReader(u.Nick))
	log.Print(string(data)) // ok
	line, _ := bufio.NewReader(strings.NewReader(u.Email)).ReadString('\n')
	log.Print(line) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p := make([]byte, 8)
	strings.NewReader(u.Email).Read(p)
	log.Print(p) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	data, _ = io.ReadAll(io.LimitReader(io.MultiReader(strings.NewReader(u.Nick), strings.NewReader(u.Email)), 99))
	log.Print(string(data)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	sc := bufio.NewScanner(strings.NewReader(u.Email))
	for sc.Scan() {
		log.Print(sc.Text()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	sc = bufio.NewScanner(strings.NewReader(u.Nick))
	for sc.Scan() {
		log.Print(sc.Text()) // ok
	}
}

func copied(u User) {
	var a, b bytes.Buffer
	io.Copy(&a, strings.NewReader(u.Email))
	io.Copy(&b, strings.NewReader(u.Nick))
	log.Print(a.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b.String()) // ok
	var c bytes.Buffer
	a.WriteTo(&c)
	log.Print(c.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	var d bytes.Buffer
	io.WriteString(io.MultiWriter(&b, &d), u.Email)
	log.Print(d.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	var e bytes.Buffer
	tee := io.TeeReader(strings.NewReader(u.Email), &e)
	io.ReadAll(tee)
	log.Print(e.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func encoded(u User) {
	var b, c bytes.Buffer
	json.NewEncoder(&b).Encode(u)
	json.NewEncoder(&c).Encode(User{Nick: u.Nick})
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(c.String()) // ok
	w := bufio.NewWriter(&c)
	w.WriteString(u.Email)
	w.Flush()
	log.Print(c.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func render(w io.Writer, u User)            { fmt.Fprint(w, u.Email) }
func renderNick(w io.Writer, u User)        { fmt.Fprint(w, u.Nick) }
func appendTo(b *strings.Builder, s string) { b.WriteString(s) }

func helpers(u User) {
	var a, b, c strings.Builder
	render(&a, u)
	renderNick(&b, u)
	appendTo(&c, u.Nick)
	log.Print(a.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b.String()) // ok
	log.Print(c.String()) // ok
	appendTo(&c, u.Email)
	log.Print(c.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type report struct {
	buf   bytes.Buffer
	lines int
}

func (r *report) add(s string) {
	r.buf.WriteString(s)
	r.lines++
}

func (r *report) text() string { return r.buf.String() }

func reports(u User) {
	var r report
	r.add(u.Nick)
	log.Print(r.text()) // ok
	r.add(u.Email)
	log.Print(r.text()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(r.lines)  // ok
}

func decoded(data []byte) {
	var u User
	log.Print(u.Email) // ok
	if err := json.Unmarshal(data, &u); err == nil {
		log.Print(u.Nick)  // ok
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	var v struct{ Nick string }
	json.Unmarshal(data, &v)
	log.Print(v) // ok
	var n User
	json.NewDecoder(bytes.NewReader(data)).Decode(&n)
	log.Print(n.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	var ids []int
	fmt.Sscan("1", &u.ID)
	log.Print(ids, u.ID) // ok
	fmt.Sscan(u.Nick, &u.Email)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func roundTrip(u User) {
	b, _ := json.Marshal(u)
	log.Print(string(b)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	var m map[string]any
	json.Unmarshal(b, &m)
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	c, _ := json.Marshal(User{ID: u.ID})
	json.Unmarshal(c, &m)
	clear(m)
	log.Print(m) // ok
}

func truncated(u User, n int) {
	b := bytes.NewBufferString(u.Email)
	b.Truncate(n)
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b.Reset()
	log.Print(b.String()) // ok
}

func wroteElsewhere(u User) {
	loud := bufio.NewWriter(io.Discard)
	loud.Reset(os.Stdout)
	loud.WriteString(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*bufio\.Writer\)\.WriteString$`

	quiet := bufio.NewWriter(os.Stdout)
	quiet.Reset(io.Discard)
	quiet.WriteString(u.Email) // ok
}

func maybeElsewhere(u User, loud bool) {
	w := bufio.NewWriter(io.Discard)
	if loud {
		w.Reset(os.Stdout)
	}
	w.WriteString(u.Nick)  // ok
	w.WriteString(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*bufio\.Writer\)\.WriteString$`
}

func pooled(u User, pool *sync.Pool) {
	w := pool.Get().(*bufio.Writer)
	w.WriteString(u.Email) // ok: where it goes is not known
	w.Reset(os.Stdout)
	w.WriteString(u.Nick)  // ok
	w.WriteString(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*bufio\.Writer\)\.WriteString$`
}

func headers(u User, name string) {
	h := http.Header{}
	h.Set("X-Nick", u.Nick)
	h.Set("x-mail", u.Email)
	log.Print(h.Get("X-Nick")) // ok
	log.Print(h.Get("X-Mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(h["X-Mail"])     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(h.Get(name))     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	h.Del(name)
	log.Print(h) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	h.Del("X-MAIL")
	log.Print(h) // ok
	h.Add("X-Mail", u.Email)
	h.Add("X-Mail", u.Nick)
	log.Print(h) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	h.Set("X-Mail", u.Nick)
	log.Print(h) // ok
}

func forms(u User) {
	form := url.Values{}
	form.Set("mail", u.Email)
	log.Print(form.Encode()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	form.Del("nick")
	log.Print(form.Encode()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	form.Del("mail")
	log.Print(form.Encode()) // ok
}

func syncMap(u User) {
	var m sync.Map
	m.Store("mail", u.Email)
	m.Delete("nick")
	v, _ := m.Load("mail")
	log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	m.Delete("mail")
	v, _ = m.Load("mail")
	log.Print(v) // ok
}
