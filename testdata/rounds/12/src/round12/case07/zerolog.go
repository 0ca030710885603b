// Package case07 logs calls to a helpline with zerolog.
package case07

import "github.com/rs/zerolog"

// Call came in at the helpline.
type Call struct {
	ID     string
	Number string `pii:"phone"`
	Topic  string `pii:"inquiry"`
	Agent  *Agent
}

// Agent took the call.
type Agent struct {
	Desk int
	Name string `pii:"name"`
}

func (a *Agent) MarshalZerologObject(e *zerolog.Event) { e.Int("desk", a.Desk) }

// verbose is an agent with a name.
type verbose struct{ *Agent }

func (v verbose) MarshalZerologObject(e *zerolog.Event) {
	v.Agent.MarshalZerologObject(e)
	e.Str("name", v.Name)
}

// LeakEmbed takes the method that shows more, CleanEmbed the one of the agent.
func LeakEmbed(l zerolog.Logger, c Call) {
	l.Info().Str("id", c.ID).EmbedObject(verbose{c.Agent}).Msg("taken") // leak: Agent.Name
}

func CleanEmbed(l zerolog.Logger, c Call) {
	l.Info().Str("id", c.ID).EmbedObject(c.Agent).Msg("taken")
}

// LeakDict puts the number into a dictionary, CleanDict the desk.
func LeakDict(l zerolog.Logger, c Call) {
	d := zerolog.Dict().Str("from", c.Number).Int("desk", c.Agent.Desk)
	l.Warn().Dict("call", d).Send() // leak: Call.Number
}

func CleanDict(l zerolog.Logger, c Call) {
	d := zerolog.Dict().Bool("from", c.Number != "").Int("desk", c.Agent.Desk)
	l.Warn().Dict("call", d).Send()
}

// with adds to a logger what a call has, if it is wanted.
func with(l zerolog.Logger, c Call, topic bool) zerolog.Logger {
	ctx := l.With().Str("id", c.ID)
	if topic {
		ctx = ctx.Str("topic", c.Topic)
	}
	return ctx.Logger()
}

func LeakWith(l zerolog.Logger, c Call) {
	child := with(l, c, true)
	child.Error().Msg("dropped") // leak: Call.Topic
}

func CleanWith(l zerolog.Logger, c Call) {
	child := with(l, c, false)
	child.Error().Msg("dropped")
}

// LeakNop has a logger that writes, CleanNop one that does not.
func LeakNop(l zerolog.Logger, c Call) {
	copied := l
	copied.Debug().Str("number", c.Number).Msg("dialled") // leak: Call.Number
}

func CleanNop(l zerolog.Logger, c Call) {
	l = zerolog.Nop()
	l.Debug().Str("number", c.Number).Msg("dialled")
}
