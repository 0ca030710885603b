//go:build probe

package case03

import (
	"fmt"
	"strings"

	"round16/case03/config"
	"round16/case03/mailer"
	"round16/case03/people"
)

var (
	person   = people.Person{First: "canary-first", Last: "canary-last", Mail: "canary-mail@example.org", Birth: "canary-birth"}
	contract = people.Contract{Salary: "canary-salary", IBAN: "canary-iban", Grade: "g4"}
	employee = people.Employee{Person: person, Contract: &contract, Number: 12, Team: "tools", Start: "2026-03-01"}
	account  = people.Account{Login: "u00012", Password: "canary-password", Code: "canary-code"}
	settings = config.Config{Directory: "ldap.example.org", Bind: "canary-bind", Token: "canary-token", Workers: 2}
)

const table = `number,first,last,mail,birth,salary,iban,team,start
12,canary-first,canary-last,canary-mail@example.org,canary-birth,canary-salary,canary-iban,tools,2026-03-01
x,canary-first,canary-last,canary-mail@example.org,canary-birth,canary-salary,canary-iban,tools,2026-03-01
13,,canary-last,canary-mail@example.org,canary-birth,canary-salary,,tools,2026-03-01
`

const object = `{"first": "canary-first", "last": "canary-last", "mail": "canary-mail@example.org", "birth": "canary-birth"}`

func init() {
	mailer.Wire = func(to, subject, body string) error {
		for _, secret := range []string{"canary-salary", "canary-password"} {
			if strings.Contains(body, secret) {
				fmt.Println("mail:", subject, secret)
			}
		}
		return nil
	}
}

var Probe = map[string]func(){
	"LeakImport":       func() { LeakImport(table) },
	"CleanImport":      func() { CleanImport(table) },
	"LeakImported":     func() { LeakImported(object) },
	"CleanImported":    func() { CleanImported(object) },
	"LeakBirthday":     func() { LeakBirthday(employee) },
	"CleanBirthday":    func() { CleanBirthday(employee) },
	"LeakEnroll":       func() { LeakEnroll(employee) },
	"CleanEnroll":      func() { CleanEnroll(employee) },
	"LeakSearch":       func() { LeakSearch(employee) },
	"CleanSearch":      func() { CleanSearch(employee) },
	"LeakFound":        func() { LeakFound(employee) },
	"CleanFound":       func() { CleanFound(employee) },
	"LeakKeep":         func() { LeakKeep(account) },
	"CleanKeep":        func() { CleanKeep(account) },
	"LeakSeal":         func() { LeakSeal(employee) },
	"CleanSeal":        func() { CleanSeal(employee) },
	"LeakFirst":        func() { LeakFirst(employee, account) },
	"CleanFirst":       func() { CleanFirst(employee, account) },
	"LeakOffer":        func() { LeakOffer(employee) },
	"CleanOffer":       func() { CleanOffer(employee) },
	"LeakSubject":      func() { LeakSubject(employee) },
	"CleanSubject":     func() { CleanSubject(employee) },
	"LeakDesk":         func() { LeakDesk(employee) },
	"CleanDesk":        func() { CleanDesk(employee) },
	"LeakPayroll":      func() { LeakPayroll(employee) },
	"CleanPayroll":     func() { CleanPayroll(employee) },
	"LeakJobs":         func() { LeakJobs(employee) },
	"CleanJobs":        func() { CleanJobs(employee) },
	"LeakRoll":         func() { LeakRoll(employee) },
	"CleanRoll":        func() { CleanRoll(employee) },
	"LeakSalary":       func() { LeakSalary(employee) },
	"CleanSalary":      func() { CleanSalary(employee) },
	"LeakRows":         func() { LeakRows(employee) },
	"CleanRows":        func() { CleanRows(employee) },
	"LeakConfig":       func() { LeakConfig(settings) },
	"CleanConfig":      func() { CleanConfig(settings) },
	"LeakConfigBytes":  func() { LeakConfigBytes(settings) },
	"CleanConfigBytes": func() { CleanConfigBytes(settings) },
	"LeakRedact":       func() { LeakRedact(employee) },
	"CleanRedact":      func() { CleanRedact(employee) },
	"LeakAttr":         func() { LeakAttr(employee) },
	"CleanAttr":        func() { CleanAttr(employee) },
	"LeakCommand":      func() { LeakCommand(employee) },
	"CleanCommand":     func() { CleanCommand(employee) },
	"LeakPrint":        func() { LeakPrint(employee) },
	"CleanPrint":       func() { CleanPrint(employee) },
	"LeakPointer":      func() { LeakPointer(employee) },
	"CleanPointer":     func() { CleanPointer(employee) },
	"LeakResult":       func() { LeakResult(employee) },
	"CleanResult":      func() { CleanResult(employee) },
	"LeakSplit":        func() { LeakSplit(employee) },
	"CleanSplit":       func() { CleanSplit(employee) },
	"LeakKey":          func() { LeakKey(employee) },
	"CleanKey":         func() { CleanKey(employee) },
	"LeakLetters":      func() { LeakLetters(employee) },
	"CleanLetters":     func() { CleanLetters(employee) },
	"LeakTemplate":     func() { LeakTemplate(employee) },
	"CleanTemplate":    func() { CleanTemplate(employee) },
	"LeakPipeline":     func() { LeakPipeline(employee) },
	"CleanPipeline":    func() { CleanPipeline(employee) },
	"LeakStars":        func() { LeakStars(account) },
	"CleanStars":       func() { CleanStars(account) },
}
