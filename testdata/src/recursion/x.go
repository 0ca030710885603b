// Package recursion has direct, mutual and structural recursion.
package recursion

import "log"

type User struct {
	ID       int
	Email    string `pii:"email"`
	Nick     string
	Children []*User
}

func descend(s string, n int) string {
	if n == 0 {
		return s
	}
	return descend(s+".", n-1)
}

func lose(s string, n int) string {
	if n == 0 {
		return ""
	}
	return lose(s, n-1)
}

func rotate(a, b, c string, n int) string {
	if n == 0 {
		return a
	}
	return rotate(b, c, a, n-1)
}

func keep(a, b string, n int) string {
	if n == 0 {
		return a
	}
	return keep(a, b+"x", n-1)
}

func direct(u User) {
	log.Print(descend(u.Email, 3))                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(descend(u.Nick, 3))                 // ok
	log.Print(lose(u.Email, 3))                   // ok
	log.Print(rotate(u.Nick, u.Email, "c", u.ID)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(rotate(u.Nick, "b", "c", u.ID))     // ok
	log.Print(keep(u.Nick, u.Email, 3))           // ok
	log.Print(keep(u.Email, u.Nick, 3))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func even(s string, n int) string {
	if n == 0 {
		return s
	}
	return odd(s, n-1)
}

func odd(s string, n int) string {
	if n == 0 {
		return "odd"
	}
	return even(s, n-1)
}

func sinkEven(s string, n int) {
	if n == 0 {
		log.Print(s)
		return
	}
	sinkOdd(s, n-1)
}

func sinkOdd(s string, n int) {
	if n > 0 {
		sinkEven(s, n-1)
	}
}

func quietEven(s string, n int) {
	if n > 0 {
		quietOdd(s, n-1)
	}
}

func quietOdd(s string, n int) {
	log.Print(n) // ok
	quietEven(s, n-1)
}

func mutual(u User) {
	log.Print(even(u.Email, 4)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(even(u.Nick, 4))  // ok
	log.Print(odd(u.Email, 3))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	sinkOdd(u.Email, 3)         // want `^User\.Email \(pii:email\) reaches log\.Print through \S*sinkOdd$`
	sinkOdd(u.Nick, 3)          // ok
	quietOdd(u.Email, 3)        // ok
}

func walk(u *User) {
	log.Print(u.ID)    // ok
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for _, c := range u.Children {
		walk(c)
	}
}

func collect(u *User, out *[]string) {
	*out = append(*out, u.Email)
	for _, c := range u.Children {
		collect(c, out)
	}
}

func collectNicks(u *User) []string {
	all := []string{u.Nick}
	for _, c := range u.Children {
		all = append(all, collectNicks(c)...)
	}
	return all
}

func collected(u *User) {
	var out []string
	log.Print(out) // ok
	collect(u, &out)
	log.Print(out)             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(out))        // ok
	log.Print(collectNicks(u)) // ok
}

func depth(u *User) int {
	d := 0
	for _, c := range u.Children {
		d = max(d, depth(c))
	}
	return d + 1
}

func measured(u *User) { log.Print(depth(u)) } // ok

func scrub(u *User) {
	u.Email = ""
	for _, c := range u.Children {
		scrub(c)
	}
}

func scrubbed(u *User) {
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	scrub(u)
	log.Print(u.Email) // ok
}

type tree struct {
	left, right *tree
	val         string
}

func (t *tree) insert(v string) *tree {
	if t == nil {
		return &tree{val: v}
	}
	if v < t.val {
		t.left = t.left.insert(v)
	} else {
		t.right = t.right.insert(v)
	}
	return t
}

func (t *tree) print() {
	if t == nil {
		return
	}
	t.left.print()
	log.Print(t.val) // ok: the caller fills the tree
	t.right.print()
}

func trees(u User) {
	var a, b *tree
	a = a.insert(u.Email)
	b = b.insert(u.Nick)
	a.print() // want `^User\.Email \(pii:email\) reaches log\.Print through \S*print$`
	b.print() // ok
}

// client sends a request again where it fails, from several places, and leaves it to
// functions what is read of the answer.
type client struct {
	before func(what string)
	token  string
	renew  func(old string) (string, error)
}

type reader func(sent, answer string) string

func (c *client) send(what string, tries int, read reader) string {
	token, err := c.current(tries)
	if err != nil {
		return ""
	}
	if c.before != nil {
		c.before(token)
	}
	answer, ok := exchange(c.token)
	if !ok && tries > 0 {
		return c.again(what, tries, read)
	}
	if answer == "" && tries > 1 {
		return c.again(what, tries, read)
	}
	if answer == "later" {
		return c.again(what, tries, read)
	}
	return read(what, answer)
}

func (c *client) again(what string, tries int, read reader) string {
	if c.before != nil {
		c.before("again")
	}
	return c.send(what, tries-1, read)
}

func (c *client) current(tries int) (string, error) {
	if c.renew == nil || tries > 2 {
		return c.token, nil
	}
	if c.send("renew", 3, whole) == "" {
		return c.token, nil
	}
	return c.renew(c.token)
}

func exchange(string) (string, bool)

func whole(sent, answer string) string { return answer }
func both(sent, answer string) string  { return sent + answer }

func asked(c *client, u User) {
	log.Print(c.send(u.Email, 3, whole)) // ok
	log.Print(c.send(u.Email, 3, both))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(c.send(u.Nick, 3, both))   // ok
}
