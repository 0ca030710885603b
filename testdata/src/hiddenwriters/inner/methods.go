package inner

import "log"

// Filter has a method that only this package can call.
type Filter interface{ filter(text string) string }

type Keep struct{}

func (Keep) filter(text string) string { return text + "!" }

type Drop struct{}

func (Drop) filter(text string) string { return "!" }

// Filtered leaves it to its callers what the filter does.
func Filtered(f Filter, text string) string { return f.filter(text) }

type loud struct{}

func (loud) Say(text string) { log.Print(text) }

type still struct{}

func (still) Say(text string) { log.Print(len(text)) }

// Speaker and Listener have their methods from types that have no name outside.
type (
	Speaker  struct{ loud }
	Listener struct{ still }
)

// NewLoud and NewStill return what has no name outside.
func NewLoud() *loud   { return &loud{} }
func NewStill() *still { return &still{} }
