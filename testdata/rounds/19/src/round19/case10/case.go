// Package case10 schedules jobs and publishes what happens to them.
package case10

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"

	"github.com/nats-io/nats.go"
)

// Task is a part of a job.
type Task struct {
	Name   string
	Driver string
	Env    map[string]string `json:"-"`
}

// Job is what somebody wants to run.
type Job struct {
	ID     string
	Token  string `json:",omitempty" pii:"token"`
	Meta   map[string]string
	Groups []Group
}

// Group is a list of tasks.
type Group struct {
	Count int
	Tasks []Task
	Vault string `json:"-" pii:"token"`
}

// Event is what happened.
type Event struct {
	Topic   string
	Index   uint64
	Payload any
}

// Broker hands events to those who have subscribed.
type Broker struct {
	subs []func(Event)
	last uint64
}

func (b *Broker) subscribe(f func(Event)) { b.subs = append(b.subs, f) }

func (b *Broker) publish(topic string, payload any) {
	b.last++
	for _, f := range b.subs {
		f(Event{topic, b.last, payload})
	}
}

// sanitized is a copy that can be published.
func (j *Job) sanitized() *Job {
	c := *j
	c.Token = ""
	return &c
}

func stream(_ context.Context, nc *nats.Conn) func(Event) {
	return func(e Event) {
		text, err := json.Marshal(e)
		if err != nil {
			slog.Error("event", "topic", e.Topic)
			return
		}
		_ = nc.Publish("jobs."+e.Topic, text)
	}
}

// LeakEvent publishes the job with its token, CleanEvent without.
func LeakEvent(ctx context.Context, j *Job) {
	nc, _ := nats.Connect("nats://local")
	var b Broker
	b.subscribe(stream(ctx, nc))
	b.publish("registered", j) // leak: Job.Token
}

func CleanEvent(ctx context.Context, j *Job) {
	nc, _ := nats.Connect("nats://local")
	var b Broker
	b.subscribe(stream(ctx, nc))
	b.publish("registered", j.sanitized())
}

// LeakPrint prints the sanitized job field by field, where the tags for JSON do not count. CleanPrint prints its JSON.
func LeakPrint(j *Job) {
	slog.Info(fmt.Sprintf("%+v", *j.sanitized())) // leak: Group.Vault
}

func CleanPrint(j *Job) {
	text, _ := json.Marshal(j.sanitized())
	slog.Info(string(text))
}

// LeakDispatch keeps the token in the metadata, CleanDispatch in a variable that is not shown.
func LeakDispatch(j *Job) {
	child := Job{ID: j.ID + "/dispatch", Meta: map[string]string{}}
	child.Meta["parent_token"] = j.Token
	slog.Info("dispatched", "id", child.ID, "meta", child.Meta) // leak: Job.Token
}

func CleanDispatch(j *Job) {
	child := Job{ID: j.ID + "/dispatch", Meta: map[string]string{}}
	child.Token = j.Token
	slog.Info("dispatched", "id", child.ID, "meta", child.Meta)
}

// LeakEnv logs the environment of a task that has got the token, CleanEnv its size.
func LeakEnv(g Group) {
	for _, t := range g.Tasks {
		env := map[string]string{"NAME": t.Name, "VAULT_TOKEN": g.Vault}
		slog.Debug("env", "size", len(env))
		slog.Info("start", "env", env) // leak: Group.Vault
	}
}

func CleanEnv(g Group) {
	for _, t := range g.Tasks {
		env := map[string]string{"NAME": t.Name, "VAULT_TOKEN": g.Vault}
		slog.Info("start", "env", len(env), "name", env["NAME"])
	}
}
