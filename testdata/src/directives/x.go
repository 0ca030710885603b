// Package directives declares sinks, sources, protections and neutral
// functions, here and in another package.
package directives

import (
	"log"
	"net/http"
	"os"

	"directives/dep"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

//pii:sink log/line
func audit(s string, n int) {}

//pii:sink store/cache args=1
func cache(key string, v any) {}

//pii:sink log/metric args=0,2
func measure(a, b, c string) {}

//pii:sink log/line
func auditAll(args ...string) {}

type client struct{ note string }

//pii:sink share/analytics
func (c *client) upsert(u User) {}

//pii:sink log/line recv
func (c client) dump(verbose bool) {}

func auditLater(s string) { audit(s, 1) }

func sinks(u User) {
	audit(u.Email, 1)            // want `^User\.Email \(pii:email\) reaches directives\.audit$`
	audit(u.Nick, 1)             // ok
	audit("x", len(u.Email))     // ok
	auditLater(u.Email)          // want `^User\.Email \(pii:email\) reaches directives\.audit through \S*auditLater$`
	auditLater(u.Nick)           // ok
	cache("k", u.Email)          // want `^User\.Email \(pii:email\) reaches directives\.cache$`
	cache("k", u)                // want `^User\.Email \(pii:email\) reaches directives\.cache$`
	cache(u.Email, 1)            // ok: not that argument
	cache("k", u.Nick)           // ok
	measure(u.Nick, u.Email, "") // ok
	measure(u.Email, "", "")     // want `^User\.Email \(pii:email\) reaches directives\.measure$`
	measure("", "", u.Email)     // want `^User\.Email \(pii:email\) reaches directives\.measure$`
	auditAll(u.Nick, u.Email)    // want `^User\.Email \(pii:email\) reaches directives\.auditAll$`
	auditAll(u.Nick)             // ok
	auditAll()                   // ok
}

func methods(c *client, u User) {
	c.upsert(u)                  // want `^User\.Email \(pii:email\) reaches \(\*directives\.client\)\.upsert$`
	c.upsert(User{Nick: u.Nick}) // ok
	c.note = u.Email
	c.dump(true) // want `^User\.Email \(pii:email\) reaches \(directives\.client\)\.dump$`
	c.note = u.Nick
	c.dump(true) // ok
}

func otherPackage(c *dep.Client, s dep.Sender, u User) {
	dep.Audit(u.Email)                      // want `^User\.Email \(pii:email\) reaches directives/dep\.Audit$`
	dep.Audit(u.Nick)                       // ok
	dep.Track("x", u.Email)                 // want `^User\.Email \(pii:email\) reaches directives/dep\.Track$`
	dep.Track(u.Email, "x")                 // ok: not that argument
	c.Push("x", u)                          // want `^User\.Email \(pii:email\) reaches \(\*directives/dep\.Client\)\.Push$`
	c.Push("x", u.ID)                       // ok
	s.Send(u.Email, nil)                    // want `^User\.Email \(pii:email\) reaches \(directives/dep\.Sender\)\.Send$`
	s.Send(u.Nick, u.Email)                 // ok: not that argument
	s.Ping(u.Email)                         // ok
	dep.Profile{Line: u.Email}.Flush()      // want `^User\.Email \(pii:email\) reaches \(directives/dep\.Profile\)\.Flush$`
	dep.Profile{Line: u.Nick}.Flush()       // ok
	dep.Profile{Size: len(u.Email)}.Flush() // ok
	f := dep.Audit
	f(u.Email) // want `^User\.Email \(pii:email\) reaches directives/dep\.Audit$`
	p := c.Push
	p("x", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*directives/dep\.Client\)\.Push$`
	p("x", u.Nick)  // ok
}

//pii:source email
func contact() string { return os.Getenv("CONTACT") }

//pii:source phone result=1
func pair() (string, string) { return os.Getenv("A"), os.Getenv("B") }

//pii:source email param=addr
func subscribe(addr, list string) {
	log.Print(list) // ok
	log.Print(addr) // want `^\S*addr \(pii:email\) reaches log\.Print$`
}

func sources(form map[string]string) {
	log.Print(contact()) // want `^\S*contact \(pii:email\) reaches log\.Print$`
	a, b := pair()
	log.Print(a)                   // ok
	log.Print(b)                   // want `^\S*pair \(pii:phone\) reaches log\.Print$`
	log.Print(len(contact()))      // ok
	log.Print(dep.FormEmail(form)) // want `^\S*FormEmail \(pii:email\) reaches log\.Print$`
	log.Print(form["nick"])        // ok
	x, y := dep.Pair()
	log.Print(x) // ok
	log.Print(y) // want `^\S*Pair \(pii:phone\) reaches log\.Print$`
}

type booking struct {
	addr dep.Address
	room string
}

//pii:source phone
type number string

func types(b booking, n number, a dep.Address) {
	log.Print(b.room)               // ok
	log.Print(b.addr)               // want `^\S*Address \(pii:email\) reaches log\.Print$`
	log.Print(a)                    // want `^\S*Address \(pii:email\) reaches log\.Print$`
	log.Print(string(a))            // want `^\S*Address \(pii:email\) reaches log\.Print$`
	log.Print(n)                    // want `^\S*number \(pii:phone\) reaches log\.Print$`
	log.Print(dep.Address("fixed")) // ok
	log.Print(len(n))               // ok
}

//pii:protect masked
func mask(s string) string { return "*" + s[1:] }

//pii:protect masked
func maskAll(u User) User {
	u.Email = mask(u.Email)
	return u
}

//pii:neutral
func publicName(u User) string { return u.Email }

func shorten(s string) string { return s[:1] }

func protections(u User, w http.ResponseWriter) {
	log.Print(mask(u.Email))           // ok
	log.Print(shorten(u.Email))        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(mask(u.Email) + u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print("m " + mask(u.Email))    // ok
	log.Print(maskAll(u))              // ok
	log.Print(publicName(u))           // ok
	log.Print(dep.Mask(u.Email))       // ok
	log.Print(dep.Hash(u.Email))       // ok
	log.Print(dep.Lookup(u.Email))     // ok
	b, _ := dep.Seal(u.Email)
	log.Print(b)                                             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	os.WriteFile("/tmp/x", b, 0o600)                         // ok
	os.WriteFile("/tmp/x", []byte(dep.Mask(u.Email)), 0o600) // ok
	os.WriteFile("/tmp/x", []byte(dep.Hash(u.Email)), 0o600) // want `^User\.Email \(pii:email\) reaches os\.WriteFile$`
	f := mask
	log.Print(f(u.Email)) // ok
	u.Email = mask(u.Email)
	log.Print(u.Email)                                         // ok
	log.Print(u)                                               // ok
	http.SetCookie(w, &http.Cookie{Name: "m", Value: u.Email}) // ok
}

func allowed(u User) {
	//pii:allow log/line -- the on-call engineer needs it
	log.Print(u.Email) // ok: allowed above
	//pii:allow log -- a prefix of the kind
	log.Print(u.Email) // ok: allowed above
	//pii:allow store/file -- another kind
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
