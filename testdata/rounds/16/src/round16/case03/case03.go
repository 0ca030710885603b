// Package case03 takes new employees on: a command line, and a worker.
package case03

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/sirupsen/logrus"

	"round16/case03/cli"
	"round16/case03/config"
	"round16/case03/directory"
	"round16/case03/importer"
	"round16/case03/jobs"
	"round16/case03/mailer"
	"round16/case03/people"
	"round16/case03/redact"
	"round16/case03/reports"
	"round16/case03/result"
	"round16/case03/templates"
	"round16/case03/vault"
	"round16/case03/worker"
)

var (
	ctx = context.Background()
	log = logrus.StandardLogger()
	key = []byte("0123456789abcdef")
)

func dir() string {
	name, err := os.MkdirTemp("", "hr")
	if err != nil {
		return os.TempDir()
	}
	return name
}

// LeakImport imports strictly, which logs the day of birth that is none.
func LeakImport(text string) error {
	im := &importer.Importer{Log: log, Strict: true}
	_, err := im.CSV(strings.NewReader(text))
	return err
}

// CleanImport imports as the old system did, and logs which rows are bad.
func CleanImport(text string) error {
	im := &importer.Importer{Log: log}
	all, err := im.CSV(strings.NewReader(text))
	if err != nil {
		log.WithError(err).Error("import")
	}
	log.WithField("employees", len(all)).Info("import")
	return nil
}

// LeakImported prints who was imported.
func LeakImported(text string) error {
	im := &importer.Importer{Log: log}
	all, err := im.JSON(strings.NewReader(text))
	if err != nil {
		return err
	}
	for i, p := range all {
		fmt.Println(i, p.FullName()) // leak: Person.First, Person.Last
	}
	return nil
}

// CleanImported prints how many.
func CleanImported(text string) error {
	im := &importer.Importer{Log: log}
	all, err := im.JSON(strings.NewReader(text))
	if err != nil {
		return err
	}
	for i, p := range all {
		fmt.Println(i, p.Initials(), p.Birth != "")
	}
	return nil
}

// LeakBirthday logs an error that quotes.
func LeakBirthday(e people.Employee) {
	if err := importer.Birthday(e.Person); err != nil {
		log.WithField("employee", e.Number).WithError(err).Warn("birthday") // leak: Person.Birth
	}
}

// CleanBirthday logs what was wanted, and one that does not quote.
func CleanBirthday(e people.Employee) {
	if err := importer.Birthday(e.Person); err != nil {
		log.WithField("employee", e.Number).Warn("birthday")
	}
	e.Mail = "nobody"
	if err := importer.Address(e.Person); err != nil {
		log.WithField("employee", e.Number).WithError(err).Warn("address")
	}
}

func enroll(d directory.Directory, e people.Employee) error {
	w := worker.Worker{Log: log, Steps: []worker.Step{worker.Enroll{Directory: d}, worker.Desk{Log: log}}}
	return w.Run(ctx, &e)
}

// LeakEnroll enrolls in a directory that logs all attributes.
func LeakEnroll(e people.Employee) error {
	return enroll(&directory.Traced{Directory: directory.NewMemory(), Log: log}, e)
}

// CleanEnroll enrolls in one that counts them.
func CleanEnroll(e people.Employee) error {
	d := &directory.Counted{Directory: directory.NewMemory(), Log: log}
	if err := enroll(d, e); err != nil {
		return err
	}
	if err := enroll(d, e); err != nil {
		log.WithError(err).Warn("twice")
	}
	return nil
}

// LeakSearch has its filter logged.
func LeakSearch(e people.Employee) error {
	d := &directory.Traced{Directory: directory.NewMemory(), Log: log}
	_, err := d.Search(ctx, directory.Filter("mail", e.Mail)) // leak: Person.Mail
	return err
}

// CleanSearch has logged by what it searches.
func CleanSearch(e people.Employee) error {
	d := &directory.Counted{Directory: directory.NewMemory(), Log: log}
	found, err := d.Search(ctx, directory.Filter("mail", e.Mail))
	fmt.Println("found:", len(found))
	return err
}

// LeakFound prints the attributes of what was found.
func LeakFound(e people.Employee) error {
	d := directory.NewMemory()
	entry := directory.Account(e)
	if err := d.Add(ctx, entry); err != nil {
		return err
	}
	fmt.Println("entry:", entry.DN, entry.Attrs["cn"]) // leak: Person.First, Person.Last
	return nil
}

// CleanFound prints its name in the directory.
func CleanFound(e people.Employee) error {
	d := directory.NewMemory()
	entry := directory.Account(e)
	if err := d.Add(ctx, entry); err != nil {
		return err
	}
	if err := d.Add(ctx, entry); err != nil {
		fmt.Println("entry:", entry.DN, len(entry.Attrs), err)
	}
	return nil
}

// LeakKeep keeps a password.
func LeakKeep(a people.Account) error { return vault.Vault{Dir: dir()}.KeepEncoded(a) }

// CleanKeep keeps its hash.
func CleanKeep(a people.Account) error { return vault.Vault{Dir: dir()}.Keep(a) }

// LeakSeal keeps an account number in a file.
func LeakSeal(e people.Employee) error {
	return vault.Vault{Dir: dir()}.KeepText("iban", e.Contract.IBAN) // leak: Contract.IBAN
}

// CleanSeal keeps it encrypted.
func CleanSeal(e people.Employee) error {
	return vault.Vault{Dir: dir()}.KeepSealed(key, "iban", e.Contract.IBAN)
}

// LeakFirst mails the first password.
func LeakFirst(e people.Employee, a people.Account) error {
	m := &mailer.Mailer{Log: log}
	return m.Send(e.Mail, "Your account", "Login "+a.Login+", password "+a.Password) // leak: Account.Password
}

// CleanFirst mails a code that is good once.
func CleanFirst(e people.Employee, a people.Account) error {
	m := &mailer.Mailer{Log: log}
	return m.Send(e.Mail, "Your account", "Login "+a.Login+", code "+a.Code)
}

// LeakOffer mails what is offered.
func LeakOffer(e people.Employee) error {
	text, err := templates.Offer(e)
	if err != nil {
		return err
	}
	m := &mailer.Mailer{Log: log}
	return m.Send(e.Mail, "Our offer", text) // leak: Contract.Salary
}

// CleanOffer mails when it begins.
func CleanOffer(e people.Employee) error {
	w := worker.Worker{Log: log, Steps: []worker.Step{worker.Greet{Mailer: &mailer.Mailer{Log: log}}}}
	return w.Run(ctx, &e)
}

// LeakSubject has a name in the subject, which is logged.
func LeakSubject(e people.Employee) error {
	m := &mailer.Mailer{Log: log}
	return m.Send(e.Mail, "Welcome "+e.First, "See you on "+e.Start) // leak: Person.First
}

// CleanSubject has it in the text.
func CleanSubject(e people.Employee) error {
	m := &mailer.Mailer{Log: log}
	return m.Send(e.Mail, "Welcome to "+e.Team, "Hello "+e.First)
}

// LeakDesk has the sign of the door logged.
func LeakDesk(e people.Employee) error {
	w := worker.Worker{Log: log, Steps: []worker.Step{worker.Desk{Log: log, Named: true}}}
	return w.Run(ctx, &e)
}

// CleanDesk has the badge logged.
func CleanDesk(e people.Employee) error {
	w := worker.Worker{Log: log, Steps: []worker.Step{worker.Desk{Log: log}}}
	return w.Run(ctx, &e)
}

// LeakPayroll logs why somebody is not paid.
func LeakPayroll(e people.Employee) {
	if err := (worker.Payroll{Known: []string{"x9"}}).Run(ctx, &e); err != nil {
		log.WithError(err).Error("payroll") // leak: Contract.IBAN
	}
}

// CleanPayroll logs which step failed.
func CleanPayroll(e people.Employee) {
	w := worker.Worker{Log: log, Steps: []worker.Step{worker.Payroll{Known: []string{"x9"}}}}
	if err := w.Run(ctx, &e); err != nil {
		log.WithError(err).Error("payroll")
	}
}

func pay(ctx context.Context, e people.Employee) error {
	return worker.Payroll{Known: []string{"x9"}}.Run(ctx, &e)
}

// LeakJobs logs each error.
func LeakJobs(e people.Employee) {
	jobs.Loud(ctx, 2, []people.Employee{e}, pay) // leak: Contract.IBAN
}

// CleanJobs logs that there was one.
func CleanJobs(e people.Employee) {
	if err := jobs.Each(ctx, 2, []people.Employee{e}, pay); err != nil {
		log.Error("payroll failed")
	}
}

// LeakRoll prints who starts.
func LeakRoll(e people.Employee) error {
	return reports.Roll(os.Stdout, []people.Employee{e}) // leak: Person.First, Person.Last
}

// CleanRoll prints how many.
func CleanRoll(e people.Employee) error {
	var b strings.Builder
	if err := reports.Roll(&b, []people.Employee{e}); err != nil {
		return err
	}
	fmt.Println("length:", b.Len())
	return reports.Heads(os.Stdout, []people.Employee{e})
}

// LeakSalary prints the terms of a contract.
func LeakSalary(e people.Employee) {
	fmt.Printf("contract: %+v\n", e.Contract) // leak: Contract.Salary, Contract.IBAN
}

// CleanSalary prints how many earn how much.
func CleanSalary(e people.Employee) {
	fmt.Println("bands:", reports.Bands([]people.Employee{e}), e.Contract.Grade)
}

// LeakRows saves a list with addresses.
func LeakRows(e people.Employee) error {
	rows := []string{reports.Row(e, reports.Team, reports.Mail)}
	return reports.Save(filepath.Join(dir(), "rows.csv"), rows) // leak: Person.Mail
}

// CleanRows saves one with initials.
func CleanRows(e people.Employee) error {
	rows := []string{reports.Row(e, reports.Team, reports.Short)}
	return reports.Save(filepath.Join(dir(), "rows.csv"), rows)
}

// LeakConfig prints a secret that was revealed.
func LeakConfig(c config.Config) {
	fmt.Printf("bind with %s to %s\n", c.Bind.Reveal(), c.Directory) // leak: Config.Bind
}

// CleanConfig prints secrets that show themselves.
func CleanConfig(c config.Config) {
	fmt.Printf("bind with %s to %s, %+v\n", c.Bind, c.Directory, c)
}

// LeakConfigBytes writes the bytes of a secret.
func LeakConfigBytes(c config.Config) error {
	_, err := os.Stdout.Write([]byte("token " + c.Token)) // leak: Config.Token
	return err
}

// CleanConfigBytes writes it as JSON.
func CleanConfigBytes(c config.Config) error {
	b, err := json.Marshal(c)
	if err != nil {
		return err
	}
	_, err = os.Stdout.Write(b)
	return err
}

// LeakRedact adds an address to what may be logged.
func LeakRedact(e people.Employee) {
	log.WithFields(redact.With(redact.Employee(e), "mail", e.Mail)).Info("started") // leak: Person.Mail
}

// CleanRedact leaves it out again.
func CleanRedact(e people.Employee) {
	log.WithFields(redact.Fields(redact.With(redact.Employee(e), "mail", e.Mail))).Info("started")
}

func structured() *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: redact.Attr}))
}

// LeakAttr logs an address under a key that nobody replaces.
func LeakAttr(e people.Employee) {
	structured().Info("started", "contact", e.Mail, "team", e.Team) // leak: Person.Mail
}

// CleanAttr logs it under one that is replaced.
func CleanAttr(e people.Employee) {
	structured().Info("started", "mail", e.Mail, "team", e.Team)
}

func app(run func(ctx context.Context, args []string) error) *cli.App {
	return &cli.App{Name: "hr", Err: os.Stderr, Commands: map[string]cli.Command{"check": {Help: "check somebody", Run: run}}}
}

// LeakCommand has the error of a command printed.
func LeakCommand(e people.Employee) int {
	a := app(func(context.Context, []string) error { return importer.Birthday(e.Person) })
	return a.Run(ctx, "check") // leak: Person.Birth
}

// CleanCommand has one printed that has a number.
func CleanCommand(e people.Employee) int {
	a := app(func(context.Context, []string) error {
		if err := importer.Birthday(e.Person); err != nil {
			return &importer.RowError{Row: e.Number, Column: "birth", Err: people.ErrInvalid}
		}
		return e.Complete()
	})
	return a.Run(ctx, "check")
}

// LeakPrint prints the person in an employee.
func LeakPrint(e people.Employee) {
	fmt.Println("new:", e.Person) // leak: Person.First, Person.Last, Person.Mail, Person.Birth
}

// CleanPrint prints the employee, which has a method for that.
func CleanPrint(e people.Employee) {
	fmt.Println("new:", e)
	fmt.Printf("new: %v, %s\n", &e, []people.Employee{e})
}

type assignment struct {
	Number   int
	Contract *people.Contract
}

// LeakPointer encodes what a pointer points to.
func LeakPointer(e people.Employee) error {
	return json.NewEncoder(os.Stdout).Encode(assignment{e.Number, e.Contract}) // leak: Contract.Salary, Contract.IBAN
}

// CleanPointer prints the pointer.
func CleanPointer(e people.Employee) error {
	_, err := fmt.Println(assignment{e.Number, e.Contract})
	return err
}

func repository(e people.Employee) *result.Repository[int, people.Employee] {
	var r result.Repository[int, people.Employee]
	r.Add(e)
	return &r
}

// LeakResult prints how to reach somebody.
func LeakResult(e people.Employee) {
	mail := result.Then(repository(e).Find(e.Number), func(e people.Employee) result.Result[string] { return result.OK(e.Mail) })
	fmt.Println("mail:", mail.Or("none")) // leak: Person.Mail
}

// CleanResult prints in which team somebody is.
func CleanResult(e people.Employee) {
	team := result.Then(repository(e).Find(e.Number), func(e people.Employee) result.Result[string] { return result.OK(e.Team) })
	fmt.Println("team:", team.Or("none"), repository(e).Find(0).Err())
}

// LeakSplit prints errors that were collected.
func LeakSplit(e people.Employee) {
	_, errs := result.Split([]result.Result[people.Employee]{result.Of(e, importer.Birthday(e.Person))})
	for _, err := range errs {
		fmt.Fprintln(os.Stderr, "bad:", err) // leak: Person.Birth
	}
}

// CleanSplit counts them.
func CleanSplit(e people.Employee) {
	good, errs := result.Split([]result.Result[people.Employee]{result.Of(e, importer.Birthday(e.Person)), result.OK(e)})
	fmt.Fprintln(os.Stderr, "good:", good, "bad:", len(errs))
}

type byMail struct{ people.Employee }

// Key is the address.
func (b byMail) Key() string { return b.Mail }

// LeakKey prints the error of a repository whose keys are addresses.
func LeakKey(e people.Employee) {
	var r result.Repository[string, byMail]
	if _, err := r.Find(e.Mail).Get(); err != nil {
		log.WithError(err).Warn("unknown") // leak: Person.Mail
	}
}

// CleanKey prints that of one whose keys are numbers.
func CleanKey(e people.Employee) {
	var r result.Repository[int, people.Employee]
	if _, err := r.Find(e.Number).Get(); err != nil {
		log.WithError(err).Warn("unknown")
	}
}

// LeakLetters prints letters.
func LeakLetters(e people.Employee) error {
	letters, err := jobs.Collect(2, []people.Employee{e}, templates.Welcome)
	if err != nil {
		return err
	}
	fmt.Println(strings.Join(letters, "\n")) // leak: Person.First, Person.Last
	return nil
}

// CleanLetters prints badges, and how long letters are.
func CleanLetters(e people.Employee) error {
	letters, err := jobs.Collect(2, []people.Employee{e}, templates.Welcome)
	if err != nil {
		return err
	}
	badges, err := jobs.Collect(2, []people.Employee{e}, templates.Badge)
	if err != nil {
		return err
	}
	fmt.Println(strings.Join(badges, "\n"), len(letters), len(letters[0]))
	return nil
}

// LeakTemplate prints a sign for a door.
func LeakTemplate(e people.Employee) error {
	return templates.Write(os.Stdout, "door", e) // leak: Person.Last
}

// CleanTemplate prints a badge.
func CleanTemplate(e people.Employee) error {
	return templates.Write(os.Stdout, "badge", e)
}

func pipeline(e people.Employee) (mails <-chan string, teams <-chan string) {
	m, t := make(chan string, 1), make(chan string, 1)
	go func() {
		defer close(m)
		defer close(t)
		m <- e.Mail
		t <- e.Team
	}()
	return m, t
}

// LeakPipeline prints what comes through one channel.
func LeakPipeline(e people.Employee) {
	mails, teams := pipeline(e)
	<-teams
	for mail := range mails {
		fmt.Println("next:", mail) // leak: Person.Mail
	}
}

// CleanPipeline prints what comes through the other one.
func CleanPipeline(e people.Employee) {
	mails, teams := pipeline(e)
	<-mails
	for team := range teams {
		fmt.Println("next:", team)
	}
}

// LeakStars logs the other value.
func LeakStars(a people.Account) {
	covered, plain := redact.Stars(a.Password), a.Code
	log.WithField("login", a.Login).Infof("set to %s, code %s", covered, plain) // leak: Account.Code
}

// CleanStars logs what is covered.
func CleanStars(a people.Account) {
	covered := redact.Stars(a.Password)
	log.WithField("login", a.Login).Infof("set to %s, code of %d digits", covered, len(a.Code))
}
