// Package case19 marshals the agents of a monitoring service, whose method for JSON belongs to the pointer.
package case19

import (
	"encoding/json"
	"log"
)

// Agent reports from a machine.
type Agent struct {
	Host  string `json:"host"`
	Token string `json:"token" pii:"token"`
}

// MarshalJSON hides the token.
func (a *Agent) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"host": a.Host, "token": "***"})
}

// Fleet is all agents, in several forms.
type Fleet struct {
	First   Agent            `json:"first"`
	Listed  []Agent          `json:"listed,omitempty"`
	ByHost  map[string]Agent `json:"by_host,omitempty"`
	Pointed map[string]*Agent
}

// state is what the server remembers.
type state struct {
	agents []Agent
}

func (s *state) join(a Agent) { s.agents = append(s.agents, a) }

func (s *state) byHost() map[string]Agent {
	m := make(map[string]Agent, len(s.agents))
	for _, a := range s.agents {
		m[a.Host] = a
	}
	return m
}

func (s *state) pointed() map[string]*Agent {
	m := make(map[string]*Agent, len(s.agents))
	for i := range s.agents {
		m[s.agents[i].Host] = &s.agents[i]
	}
	return m
}

func dump(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

func joined(a Agent) *state {
	s := &state{}
	s.join(a)
	return s
}

// LeakAgent marshals a copy, of which nobody has the address; CleanAgent what a pointer points to.
func LeakAgent(a Agent) {
	log.Print("joined: ", dump(a)) // leak: Agent.Token
}

func CleanAgent(a Agent) {
	log.Print("joined: ", dump(&a))
}

// LeakMap marshals the values of a map, CleanMap the elements of a slice, which have addresses.
func LeakMap(a Agent) {
	log.Print("fleet: ", dump(joined(a).byHost())) // leak: Agent.Token
}

func CleanMap(a Agent) {
	log.Print("fleet: ", dump(joined(a).agents))
}

// LeakFleet marshals a copy of a fleet, CleanFleet the fleet.
func LeakFleet(a Agent) {
	f := Fleet{First: a}
	log.Print("fleet: ", dump(f)) // leak: Agent.Token
}

func CleanFleet(a Agent) {
	f := Fleet{First: a, Pointed: joined(a).pointed()}
	log.Print("fleet: ", dump(&f))
}
