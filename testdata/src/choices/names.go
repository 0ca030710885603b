package choices

import (
	"log"

	"choices/dep"
)

// A function of another package asks for a name by more than a comparison: a list or a
// map has it, a helper says yes, the case does not count.

func names(u User) {
	log.Print(dep.ByMap("email", u.Email)) // ok
	log.Print(dep.ByMap("Email", u.Email)) // ok
	log.Print(dep.ByMap("nick", u.Email))  // want `^User\.Email \(pii:email\) reaches log\.Print$`

	log.Print(dep.ByExactMap("email", u.Email)) // ok
	log.Print(dep.ByExactMap("Email", u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`

	log.Print(dep.ByList("email", u.Email)) // ok
	log.Print(dep.ByList("nick", u.Email))  // want `^User\.Email \(pii:email\) reaches log\.Print$`

	log.Print(dep.ByHelper("E-Mail", u.Email)) // ok
	log.Print(dep.ByHelper("mail", u.Email))   // want `^User\.Email \(pii:email\) reaches log\.Print$`

	log.Print(dep.ByPrefix("public-email", u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`

	dep.Log("EMAIL", u.Email) // ok
	dep.Log("mail", u.Email)  // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Log$`
}

// handedOn asks for a name that its callers choose.
func handedOn(name string, u User) string { return dep.ByMap(name, u.Email) }

func callers(u User) {
	log.Print(handedOn("EMAIL", u)) // ok
	log.Print(handedOn("mail", u))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
