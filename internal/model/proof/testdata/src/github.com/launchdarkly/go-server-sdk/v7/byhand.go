package proofs

import (
	"github.com/launchdarkly/go-sdk-common/v3/ldcontext"
	"github.com/launchdarkly/go-sdk-common/v3/lduser"
	ld "github.com/launchdarkly/go-server-sdk/v7"
)

func builder(client *ld.LDClient, d data[string]) {
	context := ldcontext.NewBuilder("key").Name("n").SetString("email", d.Tagged).Build()
	client.BoolVariation("flag", context, false) // want "share/flags"
}

func builder_clean(client *ld.LDClient, d data[string]) {
	context := ldcontext.NewBuilder("key").Name("n").SetString("email", d.Plain).Build()
	client.BoolVariation("flag", context, false)
}

func user(client *ld.LDClient, d data[string]) {
	b := lduser.NewUserBuilder("key")
	b.Email(d.Tagged).AsPrivateAttribute()
	client.Identify(b.Build()) // want "share/flags"
}

func user_clean(client *ld.LDClient, d data[string]) {
	b := lduser.NewUserBuilder("key")
	b.Email(d.Plain).AsPrivateAttribute()
	client.Identify(b.Build())
}

func scoped(client *ld.LDClient, d data[string]) {
	ld.NewScopedClient(client, ldcontext.New(d.Tagged)).StringVariation("flag", "") // want "share/flags"
}

func scoped_clean(client *ld.LDClient, d data[string]) {
	ld.NewScopedClient(client, ldcontext.New(d.Plain)).StringVariation("flag", "")
}
