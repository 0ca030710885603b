// Package case26 tells PostHog how people learn.
package case26

import (
	"encoding/json"
	"log"

	"github.com/posthog/posthog-go"
)

type Learner struct {
	Key    string `json:"key"`
	School string `json:"school" pii:"education"`
	Level  int    `json:"level"`
	Phone  string `json:"phone,omitempty" pii:"phone"`
}

// Properties are what is told of a learner.
func (l Learner) Properties() posthog.Properties {
	return posthog.NewProperties().Set("level", l.Level).Set("has_phone", l.Phone != "")
}

// everything are all fields, by their names in JSON.
func everything(l Learner) posthog.Properties {
	text, _ := json.Marshal(l)
	p := posthog.NewProperties()
	json.Unmarshal(text, &p)
	return p
}

type Metrics struct {
	client posthog.Client
	queue  chan posthog.Message
}

func NewMetrics() *Metrics {
	return &Metrics{posthog.New("key"), make(chan posthog.Message, 10)}
}

func (m *Metrics) later(msg posthog.Message) { m.queue <- msg }

func (m *Metrics) flush() {
	close(m.queue)
	for msg := range m.queue {
		if err := m.client.Enqueue(msg); err != nil {
			log.Printf("%T not sent: %v", msg, err)
		}
	}
}

func LeakAll(m *Metrics, l Learner) error {
	return m.client.Enqueue(posthog.Capture{DistinctId: l.Key, Event: "lesson", Properties: everything(l)}) // leak: Learner.School, Learner.Phone
}

func CleanAll(m *Metrics, l Learner) error {
	return m.client.Enqueue(posthog.Capture{DistinctId: l.Key, Event: "lesson", Properties: l.Properties()})
}

func LeakDistinct(m *Metrics, l Learner) error {
	return m.client.Enqueue(posthog.Identify{DistinctId: l.Phone, Properties: l.Properties()}) // leak: Learner.Phone
}

func CleanDistinct(m *Metrics, l Learner) error {
	return m.client.Enqueue(posthog.Identify{DistinctId: l.Key, Properties: l.Properties()})
}

func LeakSet(m *Metrics, l Learner) error {
	p := l.Properties()
	p["school"] = l.School
	return m.client.Enqueue(posthog.Capture{DistinctId: l.Key, Event: "level", Properties: p}) // leak: Learner.School
}

func CleanSet(m *Metrics, l Learner) error {
	p := l.Properties()
	p["school"] = l.School
	delete(p, "school")
	return m.client.Enqueue(posthog.Capture{DistinctId: l.Key, Event: "level", Properties: p})
}

func LeakQueue(m *Metrics, l Learner) {
	m.later(posthog.Capture{DistinctId: l.Key, Event: "quit", Properties: posthog.Properties{"school": l.School}})
	m.flush() // leak: Learner.School
}

func CleanQueue(m *Metrics, l Learner) {
	m.later(posthog.Capture{DistinctId: l.Key, Event: "quit", Properties: l.Properties()})
	m.flush()
}
