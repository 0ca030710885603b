package nils

import "log"

type Account struct {
	ID      int
	Email   string            `pii:"email"`
	Keys    []byte            `pii:"token"`
	Age     int               `pii:"age"`
	Aliases map[string]string `pii:"name"`
	Home    *Address
}

func hiddenText(a Account) {
	if a.Email != "" {
		a.Email = "(hidden)"
	}
	log.Print(a.Email) // ok
}

// The test is of something else.
func hiddenForSome(a Account) {
	if a.ID != 0 {
		a.Email = "(hidden)"
	}
	log.Print(a.Email) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}

func hiddenForOne(a Account) {
	if a.Email != "root@localhost" {
		a.Email = "(hidden)"
	}
	log.Print(a.Email) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}

func hiddenWrongWay(a Account) {
	if a.Email == "" {
		a.Email = "(hidden)"
	}
	log.Print(a.Email) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}

func hiddenOtherwise(a Account) {
	if "" == a.Email {
		log.Print("nobody, ", a.Email) // ok
	} else {
		log.Print("somebody, ", a.Email) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
	}
}

func hiddenByLength(a *Account) {
	if len(a.Keys) > 0 {
		a.Keys = []byte("(hidden)")
	}
	log.Printf("%s", a.Keys) // ok
}

func hiddenIfLong(a *Account) {
	if len(a.Keys) > 1 {
		a.Keys = []byte("(hidden)")
	}
	log.Printf("%s", a.Keys) // want `^Account\.Keys \(pii:token\) reaches log\.Printf$`
}

func hiddenFromOne(a *Account) {
	if len(a.Email) >= 1 {
		a.Email = "(hidden)"
	}
	log.Print(a.Email) // ok
}

func hiddenNumber(a Account) {
	if a.Age != 0 {
		a.Age = 1
	}
	log.Print(a.Age) // ok
}

func hiddenGrownUp(a Account) {
	if a.Age > 18 {
		a.Age = 18
	}
	log.Print(a.Age) // want `^Account\.Age \(pii:age\) reaches log\.Print$`
}

func hiddenVariable(a Account) {
	email := a.Email
	if email != "" {
		email = "(hidden)"
	}
	log.Print(email) // ok
}

// The copy is hidden, the field is not.
func hiddenCopy(a Account) {
	email := a.Email
	if email != "" {
		email = "(hidden)"
	}
	log.Print(email, a.Email) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}

// What was tested is not what is there now.
func hiddenTooLate(a, b Account) {
	email := a.Email
	a.Email = b.Email
	if email != "" {
		a.Email = "(hidden)"
	}
	log.Print(a.Email) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}

func hide(a *Account) {
	if a.Email != "" {
		a.Email = "(hidden)"
	}
	if len(a.Keys) != 0 {
		a.Keys = nil
	}
}

func hiddenByHelper(a Account) {
	hide(&a)
	log.Printf("%s %s", a.Email, a.Keys) // ok
	log.Print(a.Age)                     // want `^Account\.Age \(pii:age\) reaches log\.Print$`
}

// There may be no account to hide anything of.
func (a *Account) hide() {
	if a != nil {
		a.Email = ""
	}
}

func (a *Account) hideOld() {
	if a.Age != 0 {
		a.Email = ""
	}
}

func hiddenByMethod(a Account) {
	a.hide()
	log.Print(a.Email) // ok
}

func hiddenIfOld(a Account) {
	a.hideOld()
	log.Print(a.Email) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}

func hiddenInLoop(as []Account) {
	for i := range as {
		if as[i].Email != "" {
			as[i].Email = "(hidden)"
		}
	}
	log.Print(as[0].Email) // ok
	log.Print(as[0].Age)   // want `^Account\.Age \(pii:age\) reaches log\.Print$`
}

func hiddenInSomeTurns(as []Account) {
	for i := range as {
		if as[i].Age != 0 {
			as[i].Email = "(hidden)"
		}
	}
	log.Print(as[0].Email) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}

func hiddenBehindPointers(as []*Account) {
	for _, a := range as {
		if a.Email != "" {
			a.Email = "(hidden)"
		}
	}
	for _, a := range as {
		log.Print(a.Email) // ok
		log.Print(a.Age)   // want `^Account\.Age \(pii:age\) reaches log\.Print$`
	}
}

func hiddenPart(a Account) {
	if a.Home != nil {
		a.Home.Street = ""
	}
	log.Print(a.Home.Street) // ok
}

func hiddenOtherPart(a Account) {
	if a.Home != nil {
		a.Home.Town = ""
	}
	log.Print(a.Home.Street) // want `^Address\.Street \(pii:address\) reaches log\.Print$`
}

func hiddenElement(a Account) {
	named := map[string]string{"email": a.Email, "id": "7"}
	if named["email"] != "" {
		named["email"] = "(hidden)"
	}
	log.Print(named) // ok
}

func hiddenOtherElement(a Account) {
	named := map[string]string{"email": a.Email, "id": "7"}
	if named["id"] != "" {
		named["email"] = "(hidden)"
	}
	log.Print(named) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}

func hiddenIfThere(a Account) {
	named := map[string]string{"email": a.Email, "id": "7"}
	if _, ok := named["email"]; ok {
		named["email"] = "(hidden)"
	}
	log.Print(named) // ok
}

func hiddenIfNotThere(a Account) {
	named := map[string]string{"email": a.Email, "id": "7"}
	if _, ok := named["email"]; !ok {
		named["email"] = "(hidden)"
	}
	log.Print(named) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}

// An empty map can be filled, a map that is nil cannot.
func filled(a Account) {
	if len(a.Aliases) == 0 {
		a.Aliases["mail"] = a.Email
		log.Print(a.Aliases["mail"]) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
	}
}

func filledBefore(a Account) {
	if len(a.Aliases) == 0 {
		log.Print(a.Aliases["mail"]) // ok
		a.Aliases["mail"] = a.Email
	}
}

// Another variable has the object that is not nil.
func shared(a Account, known bool) {
	kept := &Address{Street: a.Email}
	var home *Address
	if known {
		home = kept
	}
	if home != nil {
		home.Street = ""
	}
	log.Print(kept.Street) // want `^Account\.Email \(pii:email\) reaches log\.Print$`
}
