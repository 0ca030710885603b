// Package case31 logs orders in chains.
package case31

import "round5/case31/event"

type Order struct {
	No    string
	Buyer string `pii:"name"`
	Goods string `pii:"order"`
}

var log = event.New(event.Info)

func LeakStr(o Order) {
	log.Info().Str("no", o.No).Str("buyer", o.Buyer).Msg("ordered") // leak: Order.Buyer
}

func CleanStr(o Order) {
	log.Info().Str("no", o.No).Str("buyer", "-").Msg("ordered")
}

func LeakFunc(o Order) {
	log.Info().Func(func(e *event.Event) { e.Str("goods", o.Goods) }).Msg("ordered") // leak: Order.Goods
}

func CleanFunc(o Order) {
	log.Info().Func(func(e *event.Event) { e.Str("no", o.No) }).Msg("ordered")
}

func CleanDiscard(o Order) {
	log.Info().Str("buyer", o.Buyer).Discard().Msg("ordered")
}

func LeakKept(o Order) {
	e := log.Info()
	e.Str("goods", o.Goods)
	_ = e.Discard()
	e.Msg("ordered") // leak: Order.Goods
}

func CleanKept(o Order) {
	e := log.Info()
	_ = e.Str("no", o.No)
	log.Info().Str("goods", o.Goods).Discard()
	e.Msg("ordered")
}
