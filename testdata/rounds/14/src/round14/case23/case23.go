// Package case23 is about the claims of an insurance, and logs with zerolog.
package case23

import (
	"context"
	"os"

	"github.com/rs/zerolog"
)

// Holder has a policy.
type Holder struct {
	Policy  string `json:"policy" pii:"insurance-number"`
	Name    string `json:"name" pii:"name"`
	Address string `json:"-" pii:"address"`
	Branch  string `json:"branch"`
}

// MarshalZerologObject shows the branch, and that of the policy which tells nothing.
func (h *Holder) MarshalZerologObject(e *zerolog.Event) {
	e.Str("branch", h.Branch).Int("policy", len(h.Policy))
}

// Claim is of a holder.
type Claim struct {
	ID     int64   `json:"id"`
	Holder *Holder `json:"-"`
	Copy   Holder  `json:"holder"`
}

// middleware puts a logger into the context.
func middleware(ctx context.Context) context.Context {
	l := zerolog.New(os.Stderr)
	return l.With().Str("app", "claims").Logger().WithContext(ctx)
}

// LeakClaim logs a claim as JSON, which has a copy of the holder; CleanClaim logs the holder by its method.
func LeakClaim(ctx context.Context, c Claim) {
	zerolog.Ctx(middleware(ctx)).Info().Int64("id", c.ID).Interface("claim", c).Msg("opened") // leak: Holder.Policy, Holder.Name
}

func CleanClaim(ctx context.Context, c Claim) {
	zerolog.Ctx(middleware(ctx)).Info().Int64("id", c.ID).Interface("claim", c.Holder).Msg("opened")
}

// LeakAddress formats what JSON would leave out, CleanAddress the branch.
func LeakAddress(ctx context.Context, c Claim) {
	l := zerolog.Ctx(middleware(ctx))
	l.Warn().Msgf("claim %d: no answer from %s", c.ID, c.Holder.Address) // leak: Holder.Address
}

func CleanAddress(ctx context.Context, c Claim) {
	l := zerolog.Ctx(middleware(ctx))
	l.Warn().Msgf("claim %d: no answer from %s", c.ID, c.Holder.Branch)
}

// LeakDict has the name in a dictionary, CleanDict whether there is one.
func LeakDict(ctx context.Context, c Claim) {
	l := zerolog.Ctx(middleware(ctx))
	l.Info().Dict("by", zerolog.Dict().Str("name", c.Holder.Name).Str("branch", c.Holder.Branch)).Send() // leak: Holder.Name
}

func CleanDict(ctx context.Context, c Claim) {
	l := zerolog.Ctx(middleware(ctx))
	l.Info().Dict("by", zerolog.Dict().Bool("name", c.Holder.Name != "").Str("branch", c.Holder.Branch)).Send()
}

// LeakNowhere logs with a logger of its own, CleanNowhere with that of a context that has none.
func LeakNowhere(ctx context.Context, c Claim) {
	l := zerolog.New(os.Stderr)
	l.Error().Str("name", c.Holder.Name).Send() // leak: Holder.Name
}

func CleanNowhere(ctx context.Context, c Claim) {
	l := zerolog.Nop()
	l.Error().Str("name", c.Holder.Name).Send()
}
