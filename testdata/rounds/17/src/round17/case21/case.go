// Package case21 logs the orders of a shop, whose types take methods over from those that they embed.
package case21

import (
	"fmt"
	"log"
	"log/slog"
	"os"
)

// Identity is who somebody is.
type Identity struct {
	ID    int
	Email string `pii:"email"`
}

// LogValue shows the number.
func (i Identity) LogValue() slog.Value { return slog.IntValue(i.ID) }

// Order takes LogValue over.
type Order struct {
	Identity
	Item  string
	Cents int
}

// Shipment does not: its identity has a name.
type Shipment struct {
	Buyer Identity
	Item  string
}

// Gift hides the method that it takes over behind one of its own.
type Gift struct {
	Identity
	Item string
}

func (g Gift) LogValue() slog.Value {
	return slog.GroupValue(slog.String("item", g.Item), slog.String("from", g.Email))
}

// account and place have a String method each.
type account struct {
	number int
	iban   string
}

func (a account) String() string { return fmt.Sprint("account ", a.number) }

type place struct{ city string }

func (p place) String() string { return "somewhere in " + p.city }

// payout has two String methods at the same depth, so that it has none.
type payout struct {
	account
	place
}

// transfer has one of its own.
type transfer struct {
	account
	place
}

func (t transfer) String() string { return "transfer to " + t.account.String() }

// Payee gets money.
type Payee struct {
	Number int
	IBAN   string `pii:"bank-account"`
	City   string
}

func (p Payee) account() account { return account{p.Number, p.IBAN} }

func logger() *slog.Logger { return slog.New(slog.NewTextHandler(os.Stderr, nil)) }

// LeakShipment logs a struct with an identity that has a name, CleanShipment one that embeds it.
func LeakShipment(i Identity) {
	logger().Info("sent", "order", Shipment{i, "lamp"}) // leak: Identity.Email
}

func CleanShipment(i Identity) {
	logger().Info("sent", "order", Order{i, "lamp", 1200})
}

// LeakGift logs what the method of the gift shows, CleanGift what that of the identity shows.
func LeakGift(i Identity) {
	g := Gift{i, "lamp"}
	logger().Info("wrapped", "gift", g) // leak: Identity.Email
}

func CleanGift(i Identity) {
	g := Gift{i, "lamp"}
	logger().Info("wrapped", "gift", g.Identity)
}

// LeakPayout prints a struct that has lost its method, CleanPayout one that has its own.
func LeakPayout(p Payee) {
	log.Print("paying: ", payout{p.account(), place{p.City}}) // leak: Payee.IBAN
}

func CleanPayout(p Payee) {
	log.Print("paying: ", transfer{p.account(), place{p.City}})
}
