package templates

import (
	"io"
	"log"
	"os"

	"templates/dep"
)

// The functions of another package that pick one of a set by its name.

func sent(u User) {
	dep.Send(os.Stdout, "who", u)                 // ok
	dep.Send(os.Stdout, "mail", u)                // want "^User.Email .*ExecuteTemplate through dep.Send$"
	dep.Send(os.Stdout, "mail.txt", u)            // want "^User.Phone .*ExecuteTemplate through dep.Send$"
	dep.Send(os.Stdout, "no such letter", u)      // ok
	dep.Send(os.Stdout, "home.txt", u.Home)       // ok
	dep.Send(os.Stdout, os.Getenv("LETTER"), u)   // want "User.Email .*ExecuteTemplate through dep.Send" "User.Phone .*ExecuteTemplate through dep.Send" "Address.Street .*ExecuteTemplate through dep.Send"
	dep.SendText(os.Stdout, "mail", u)            // want "^User.Phone .*ExecuteTemplate through dep.SendText$"
	dep.SendText(os.Stdout, "who", u)             // ok
	dep.SendText(os.Stdout, os.Getenv("FILE"), u) // want "User.Phone .*ExecuteTemplate through dep.SendText" "Address.Street .*ExecuteTemplate through dep.SendText"
}

func sentLong(u User) {
	dep.Send(os.Stdout, "letters/welcome to new users.txt", u)  // ok
	dep.Send(os.Stdout, "letters/farewell to old users.txt", u) // want "^User.Phone .*ExecuteTemplate through dep.Send$"
	dep.SendNew(os.Stdout, "welcome to new", u)                 // ok
	dep.SendNew(os.Stdout, "farewell to old", u)                // want "^User.Phone .*ExecuteTemplate through dep.SendNew$"
}

func returned(u User) {
	text, _ := dep.Letter("who", u)
	log.Print(text) // ok
	text, _ = dep.Letter("home.txt", u)
	log.Print(text) // want "^Address.Street .*Print$"
	text, _ = dep.Letter(os.Getenv("LETTER"), u)
	log.Print(text) // want "User.Email .*Print" "User.Phone .*Print" "Address.Street .*Print"
}

func looked(u User) {
	dep.Found(os.Stdout, "who", u)  // ok
	dep.Found(os.Stdout, "mail", u) // want "^User.Email .*Execute through dep.Found$"
}

// Names that are handed on.

func again(w io.Writer, name string, data any) { dep.Resend(w, name, data) }

func handed(u User) {
	dep.Resend(os.Stdout, "who", u)  // ok
	dep.Resend(os.Stdout, "mail", u) // want "^User.Email .*ExecuteTemplate through dep.Resend$"
	again(os.Stdout, "who", u)       // ok
	again(os.Stdout, "home.txt", u)  // want "^Address.Street .*ExecuteTemplate through templates.again$"
	dep.Sent(os.Stdout, "who", u)    // ok
	dep.Sent(os.Stdout, "mail", u)   // want "^User.Email .*ExecuteTemplate through dep.Sent$"
}

func chosenLetter(u User, long bool) {
	name := "who"
	if long {
		name = "mail"
	}
	dep.Send(os.Stdout, name, u) // want "User.Email .*ExecuteTemplate through dep.Send" "User.Phone .*ExecuteTemplate through dep.Send" "Address.Street .*ExecuteTemplate through dep.Send"
}

func oneOfMany(u User) {
	dep.Any(os.Stdout, "a", u)      // want "^User.Email .*ExecuteTemplate through dep.Any$"
	dep.Any(os.Stdout, "q", u)      // want "^User.Email .*ExecuteTemplate through dep.Any$"
	dep.Any(os.Stdout, "a", u.Name) // ok
}

func site(u User) {
	s := dep.NewSite()
	s.Page(os.Stdout, "city.html", u)       // ok
	s.Page(os.Stdout, "street.html", u)     // want "^Address.Street .*ExecuteTemplate through .*Page$"
	s.Page(os.Stdout, os.Getenv("PAGE"), u) // want "^Address.Street .*ExecuteTemplate through .*Page$"
}
