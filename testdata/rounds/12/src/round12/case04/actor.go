// Package case04 lets one goroutine own the accounts of a bank; all others send it functions.
package case04

import "log"

// Account belongs to one person.
type Account struct {
	No      int
	Holder  string `pii:"name"`
	IBAN    string `pii:"bank-account"`
	blocked bool
}

// Teller owns the accounts. Nobody else touches them.
type Teller struct {
	inbox chan func(map[int]*Account)
	done  chan struct{}
}

func Start(accounts ...*Account) *Teller {
	t := &Teller{make(chan func(map[int]*Account)), make(chan struct{})}
	go func() {
		defer close(t.done)
		byNo := map[int]*Account{}
		for _, a := range accounts {
			byNo[a.No] = a
		}
		for f := range t.inbox {
			f(byNo)
		}
	}()
	return t
}

func (t *Teller) Stop() {
	close(t.inbox)
	<-t.done
}

// ask runs f where the accounts are, and waits for its answer.
func ask[T any](t *Teller, f func(map[int]*Account) T) T {
	answer := make(chan T, 1)
	t.inbox <- func(accounts map[int]*Account) { answer <- f(accounts) }
	return <-answer
}

// LeakAsk asks for the account number of the bank, CleanAsk whether it is blocked.
func LeakAsk(a Account) {
	t := Start(&a)
	defer t.Stop()
	iban := ask(t, func(as map[int]*Account) string { return as[a.No].IBAN })
	log.Print("account ", iban) // leak: Account.IBAN
}

func CleanAsk(a Account) {
	t := Start(&a)
	defer t.Stop()
	blocked := ask(t, func(as map[int]*Account) bool { return as[a.No].blocked })
	log.Print("account blocked: ", blocked)
}

// LeakSend runs in the goroutine of the teller, and logs there.
func LeakSend(a Account) {
	t := Start(&a)
	t.inbox <- func(as map[int]*Account) {
		for no, each := range as {
			log.Printf("%d: %s", no, each.Holder) // leak: Account.Holder
		}
	}
	t.Stop()
}

func CleanSend(a Account) {
	t := Start(&a)
	t.inbox <- func(as map[int]*Account) {
		for no, each := range as {
			log.Printf("%d: %t", no, each.blocked)
		}
	}
	t.Stop()
}

// LeakSnapshot copies the account, CleanSnapshot wipes the copy.
func LeakSnapshot(a Account) {
	t := Start(&a)
	defer t.Stop()
	snapshot := ask(t, func(as map[int]*Account) Account { return *as[a.No] })
	snapshot.IBAN = ""
	log.Printf("%+v", snapshot) // leak: Account.Holder
}

func CleanSnapshot(a Account) {
	t := Start(&a)
	defer t.Stop()
	snapshot := ask(t, func(as map[int]*Account) Account { return *as[a.No] })
	snapshot.IBAN, snapshot.Holder = "", ""
	log.Printf("%+v", snapshot)
}
