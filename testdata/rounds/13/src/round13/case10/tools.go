// Package case10 lets a language model look accounts up with tools.
package case10

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

// Account is of a customer of the bank.
type Account struct {
	ID      string
	Email   string `json:"email" pii:"email"`
	Balance string `json:"balance" pii:"payment"`
}

// Tool is what the model may call.
type Tool struct {
	Name string
	Run  func(args json.RawMessage) (string, error)
}

// Define makes a tool out of a function with typed arguments.
func Define[In any](name string, run func(In) (string, error)) Tool {
	return Tool{name, func(args json.RawMessage) (string, error) {
		var in In
		if err := json.Unmarshal(args, &in); err != nil {
			return "", fmt.Errorf("%s: arguments of the wrong form", name)
		}
		return run(in)
	}}
}

// Message is a turn of the conversation.
type Message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

// Agent talks to the model at an address.
type Agent struct {
	URL   string
	tools map[string]Tool
}

func New(url string, tools ...Tool) *Agent {
	a := &Agent{url, map[string]Tool{}}
	for _, t := range tools {
		a.tools[t.Name] = t
	}
	return a
}

// call runs a tool; what goes wrong is for the model to read.
func (a *Agent) call(name string, args json.RawMessage) Message {
	t, ok := a.tools[name]
	if !ok {
		return Message{"tool", "there is no " + name}
	}
	result, err := t.Run(args)
	if err != nil {
		return Message{"tool", "failed: " + err.Error()}
	}
	return Message{"tool", result}
}

func (a *Agent) send(ctx context.Context, turns ...Message) error {
	body, err := json.Marshal(map[string]any{"messages": turns})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, a.URL+"/v1/chat", bytes.NewReader(body))
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

type byID struct{ ID string }

// LeakResult tells the model the balance, CleanResult shows it to the customer alone.
func LeakResult(ctx context.Context, url string, acc Account) {
	a := New(url, Define("balance", func(in byID) (string, error) { return in.ID + " has " + acc.Balance, nil }))
	_ = a.send(ctx, a.call("balance", json.RawMessage(`{"ID":"a1"}`))) // leak: Account.Balance
}

func CleanResult(ctx context.Context, url string, acc Account) {
	var screen []string
	a := New(url, Define("balance", func(in byID) (string, error) {
		screen = append(screen, acc.Balance)
		return in.ID + " was shown", nil
	}))
	_ = a.send(ctx, a.call("balance", json.RawMessage(`{"ID":"a1"}`)))
}

// LeakFailed quotes the address in the error that the model reads, CleanFailed the number.
func LeakFailed(ctx context.Context, url string, acc Account) {
	a := New(url, Define("close", func(in byID) (string, error) { return "", fmt.Errorf("%s has open orders", acc.Email) }))
	_ = a.send(ctx, Message{"user", "close it"}, a.call("close", json.RawMessage(`{"ID":"a1"}`))) // leak: Account.Email
}

func CleanFailed(ctx context.Context, url string, acc Account) {
	a := New(url, Define("close", func(in byID) (string, error) { return "", fmt.Errorf("%s has open orders", in.ID) }))
	_ = a.send(ctx, Message{"user", "close it"}, a.call("close", json.RawMessage(`{"ID":"a1"}`)))
}

// LeakArguments logs with what a tool is called, CleanArguments which one.
func LeakArguments(ctx context.Context, url string, acc Account) {
	args, _ := json.Marshal(acc)
	log.Printf("tool %s with %s", "note", args) // leak: Account.Email, Account.Balance
}

func CleanArguments(ctx context.Context, url string, acc Account) {
	args, _ := json.Marshal(acc)
	log.Printf("tool %s with %d bytes", "note", len(args))
}
