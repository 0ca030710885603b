package proofs

import (
	"context"
	"time"

	"github.com/redis/rueidis"
)

// proves Set.Key, SetKey.Value, SetValue.Build, SetValue.Ex, SetExpirationExSecTyped.Build, SetValue.ExSeconds
// proves SetExpirationExSeconds.Build, SetValue.Px, SetExpirationPxMsTyped.Build, SetValue.PxMilliseconds
// proves SetExpirationPxMilliseconds.Build, SetValue.Keepttl, SetExpirationKeepttl.Build, SetValue.Get, SetGet.Build, SetValue.Nx
// proves SetConditionNx.Build, SetConditionNx.Ex, SetConditionNx.ExSeconds, SetConditionNx.Px, SetValue.Xx, SetConditionXx.Build
// proves SetConditionXx.Ex, SetConditionXx.ExSeconds, SetConditionXx.Keepttl, Setex.Key, SetexKey.Seconds, SetexSeconds.Value
// proves SetexValue.Build, Psetex.Key, PsetexKey.Milliseconds, PsetexMilliseconds.Value, PsetexValue.Build, Setnx.Key
// proves SetnxKey.Value, SetnxValue.Build, Getset.Key, GetsetKey.Value, GetsetValue.Build, Append.Key, AppendKey.Value
// proves AppendValue.Build, Hset.Key, HsetKey.FieldValue, HsetFieldValue.FieldValue, HsetFieldValue.Build, Hsetnx.Key
// proves HsetnxKey.Field, HsetnxField.Value, HsetnxValue.Build, Hmset.Key, HmsetKey.FieldValue, HmsetFieldValue.FieldValue
// proves HmsetFieldValue.Build, Lpush.Key, LpushKey.Element, LpushElement.Element, LpushElement.Build, Rpush.Key
// proves RpushKey.Element, RpushElement.Element, RpushElement.Build, Lset.Key, LsetKey.Index, LsetIndex.Element
// proves LsetElement.Build, Sadd.Key, SaddKey.Member, SaddMember.Member, SaddMember.Build, Publish.Channel
// proves PublishChannel.Message, PublishMessage.Build, Spublish.Channel, SpublishChannel.Message, SpublishMessage.Build, Zadd.Key
// proves ZaddKey.ScoreMember, ZaddScoreMember.ScoreMember, ZaddScoreMember.Build, Mset.KeyValue, MsetKeyValue.KeyValue
// proves MsetKeyValue.Build, Xadd.Key, XaddKey.Id, XaddId.FieldValue, XaddFieldValue.FieldValue, XaddFieldValue.Build
// proves JsonSet.Key, JsonSetKey.Path, JsonSetPath.Value, JsonSetValue.Build, Builder.Arbitrary, Arbitrary.Args, Arbitrary.Build
// proves Arbitrary.Blocking

func command0(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key(d.Tagged).Value("v").Build()) // want "store/cache"
}

func command0_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key(d.Plain).Value("v").Build())
}

func command1(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Build()) // want "store/cache"
}

func command1_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Build())
}

func command2(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Ex(time.Hour).Build()) // want "store/cache"
}

func command2_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Ex(time.Hour).Build())
}

func command3(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).ExSeconds(1).Build()) // want "store/cache"
}

func command3_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).ExSeconds(1).Build())
}

func command4(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Px(time.Hour).Build()) // want "store/cache"
}

func command4_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Px(time.Hour).Build())
}

func command5(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).PxMilliseconds(1).Build()) // want "store/cache"
}

func command5_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).PxMilliseconds(1).Build())
}

func command6(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Keepttl().Build()) // want "store/cache"
}

func command6_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Keepttl().Build())
}

func command7(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Get().Build()) // want "store/cache"
}

func command7_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Get().Build())
}

func command8(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Nx().Build()) // want "store/cache"
}

func command8_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Nx().Build())
}

func command9(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Nx().Ex(time.Hour).Build()) // want "store/cache"
}

func command9_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Nx().Ex(time.Hour).Build())
}

func command10(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Nx().ExSeconds(1).Build()) // want "store/cache"
}

func command10_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Nx().ExSeconds(1).Build())
}

func command11(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Nx().Px(time.Hour).Build()) // want "store/cache"
}

func command11_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Nx().Px(time.Hour).Build())
}

func command12(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Xx().Build()) // want "store/cache"
}

func command12_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Xx().Build())
}

func command13(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Xx().Ex(time.Hour).Build()) // want "store/cache"
}

func command13_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Xx().Ex(time.Hour).Build())
}

func command14(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Xx().ExSeconds(1).Build()) // want "store/cache"
}

func command14_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Xx().ExSeconds(1).Build())
}

func command15(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Tagged).Xx().Keepttl().Build()) // want "store/cache"
}

func command15_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Set().Key("k").Value(d.Plain).Xx().Keepttl().Build())
}

func command16(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Setex().Key(d.Tagged).Seconds(1).Value("v").Build()) // want "store/cache"
}

func command16_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Setex().Key(d.Plain).Seconds(1).Value("v").Build())
}

func command17(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Setex().Key("k").Seconds(1).Value(d.Tagged).Build()) // want "store/cache"
}

func command17_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Setex().Key("k").Seconds(1).Value(d.Plain).Build())
}

func command18(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Psetex().Key(d.Tagged).Milliseconds(1).Value("v").Build()) // want "store/cache"
}

func command18_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Psetex().Key(d.Plain).Milliseconds(1).Value("v").Build())
}

func command19(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Psetex().Key("k").Milliseconds(1).Value(d.Tagged).Build()) // want "store/cache"
}

func command19_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Psetex().Key("k").Milliseconds(1).Value(d.Plain).Build())
}

func command20(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Setnx().Key(d.Tagged).Value("v").Build()) // want "store/cache"
}

func command20_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Setnx().Key(d.Plain).Value("v").Build())
}

func command21(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Setnx().Key("k").Value(d.Tagged).Build()) // want "store/cache"
}

func command21_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Setnx().Key("k").Value(d.Plain).Build())
}

func command22(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Getset().Key(d.Tagged).Value("v").Build()) // want "store/cache"
}

func command22_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Getset().Key(d.Plain).Value("v").Build())
}

func command23(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Getset().Key("k").Value(d.Tagged).Build()) // want "store/cache"
}

func command23_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Getset().Key("k").Value(d.Plain).Build())
}

func command24(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Append().Key(d.Tagged).Value("v").Build()) // want "store/cache"
}

func command24_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Append().Key(d.Plain).Value("v").Build())
}

func command25(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Append().Key("k").Value(d.Tagged).Build()) // want "store/cache"
}

func command25_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Append().Key("k").Value(d.Plain).Build())
}

func command26(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hset().Key(d.Tagged).FieldValue().FieldValue("f", "v").Build()) // want "store/cache"
}

func command26_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hset().Key(d.Plain).FieldValue().FieldValue("f", "v").Build())
}

func command27(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hset().Key("k").FieldValue().FieldValue("f", d.Tagged).Build()) // want "store/cache"
}

func command27_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hset().Key("k").FieldValue().FieldValue("f", d.Plain).Build())
}

func command28(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hset().Key("k").FieldValue().FieldValue(d.Tagged, "v").Build()) // want "store/cache"
}

func command28_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hset().Key("k").FieldValue().FieldValue(d.Plain, "v").Build())
}

func command29(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hsetnx().Key(d.Tagged).Field("f").Value("v").Build()) // want "store/cache"
}

func command29_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hsetnx().Key(d.Plain).Field("f").Value("v").Build())
}

func command30(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hsetnx().Key("k").Field(d.Tagged).Value("v").Build()) // want "store/cache"
}

func command30_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hsetnx().Key("k").Field(d.Plain).Value("v").Build())
}

func command31(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hsetnx().Key("k").Field("f").Value(d.Tagged).Build()) // want "store/cache"
}

func command31_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hsetnx().Key("k").Field("f").Value(d.Plain).Build())
}

func command32(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hmset().Key(d.Tagged).FieldValue().FieldValue("f", "v").Build()) // want "store/cache"
}

func command32_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hmset().Key(d.Plain).FieldValue().FieldValue("f", "v").Build())
}

func command33(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hmset().Key("k").FieldValue().FieldValue(d.Tagged, "v").Build()) // want "store/cache"
}

func command33_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hmset().Key("k").FieldValue().FieldValue(d.Plain, "v").Build())
}

func command34(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hmset().Key("k").FieldValue().FieldValue("f", d.Tagged).Build()) // want "store/cache"
}

func command34_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Hmset().Key("k").FieldValue().FieldValue("f", d.Plain).Build())
}

func command35(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Lpush().Key(d.Tagged).Element("e").Element("f").Build()) // want "store/cache"
}

func command35_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Lpush().Key(d.Plain).Element("e").Element("f").Build())
}

func command36(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Lpush().Key("k").Element(d.Tagged).Element("f").Build()) // want "store/cache"
}

func command36_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Lpush().Key("k").Element(d.Plain).Element("f").Build())
}

func command37(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Lpush().Key("k").Element("e").Element(d.Tagged).Build()) // want "store/cache"
}

func command37_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Lpush().Key("k").Element("e").Element(d.Plain).Build())
}

func command38(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Rpush().Key(d.Tagged).Element("e").Element("f").Build()) // want "store/cache"
}

func command38_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Rpush().Key(d.Plain).Element("e").Element("f").Build())
}

func command39(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Rpush().Key("k").Element(d.Tagged).Element("f").Build()) // want "store/cache"
}

func command39_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Rpush().Key("k").Element(d.Plain).Element("f").Build())
}

func command40(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Rpush().Key("k").Element("e").Element(d.Tagged).Build()) // want "store/cache"
}

func command40_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Rpush().Key("k").Element("e").Element(d.Plain).Build())
}

func command41(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Lset().Key(d.Tagged).Index(1).Element("e").Build()) // want "store/cache"
}

func command41_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Lset().Key(d.Plain).Index(1).Element("e").Build())
}

func command42(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Lset().Key("k").Index(1).Element(d.Tagged).Build()) // want "store/cache"
}

func command42_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Lset().Key("k").Index(1).Element(d.Plain).Build())
}

func command43(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Sadd().Key(d.Tagged).Member("m").Member("n").Build()) // want "store/cache"
}

func command43_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Sadd().Key(d.Plain).Member("m").Member("n").Build())
}

func command44(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Sadd().Key("k").Member(d.Tagged).Member("n").Build()) // want "store/cache"
}

func command44_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Sadd().Key("k").Member(d.Plain).Member("n").Build())
}

func command45(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Sadd().Key("k").Member("m").Member(d.Tagged).Build()) // want "store/cache"
}

func command45_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Sadd().Key("k").Member("m").Member(d.Plain).Build())
}

func command46(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Publish().Channel(d.Tagged).Message("m").Build()) // want "store/cache"
}

func command46_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Publish().Channel(d.Plain).Message("m").Build())
}

func command47(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Publish().Channel("c").Message(d.Tagged).Build()) // want "store/cache"
}

func command47_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Publish().Channel("c").Message(d.Plain).Build())
}

func command48(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Spublish().Channel(d.Tagged).Message("m").Build()) // want "store/cache"
}

func command48_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Spublish().Channel(d.Plain).Message("m").Build())
}

func command49(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Spublish().Channel("c").Message(d.Tagged).Build()) // want "store/cache"
}

func command49_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Spublish().Channel("c").Message(d.Plain).Build())
}

func command50(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Zadd().Key(d.Tagged).ScoreMember().ScoreMember(1, "m").Build()) // want "store/cache"
}

func command50_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Zadd().Key(d.Plain).ScoreMember().ScoreMember(1, "m").Build())
}

func command51(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Zadd().Key("k").ScoreMember().ScoreMember(1, d.Tagged).Build()) // want "store/cache"
}

func command51_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Zadd().Key("k").ScoreMember().ScoreMember(1, d.Plain).Build())
}

func command52(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Mset().KeyValue().KeyValue(d.Tagged, "v").Build()) // want "store/cache"
}

func command52_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Mset().KeyValue().KeyValue(d.Plain, "v").Build())
}

func command53(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Mset().KeyValue().KeyValue("k", d.Tagged).Build()) // want "store/cache"
}

func command53_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Mset().KeyValue().KeyValue("k", d.Plain).Build())
}

func command54(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Xadd().Key(d.Tagged).Id("*").FieldValue().FieldValue("f", "v").Build()) // want "store/cache"
}

func command54_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Xadd().Key(d.Plain).Id("*").FieldValue().FieldValue("f", "v").Build())
}

func command55(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Xadd().Key("k").Id("*").FieldValue().FieldValue(d.Tagged, "v").Build()) // want "store/cache"
}

func command55_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Xadd().Key("k").Id("*").FieldValue().FieldValue(d.Plain, "v").Build())
}

func command56(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Xadd().Key("k").Id("*").FieldValue().FieldValue("f", d.Tagged).Build()) // want "store/cache"
}

func command56_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Xadd().Key("k").Id("*").FieldValue().FieldValue("f", d.Plain).Build())
}

func command57(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().JsonSet().Key(d.Tagged).Path("$").Value("v").Build()) // want "store/cache"
}

func command57_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().JsonSet().Key(d.Plain).Path("$").Value("v").Build())
}

func command58(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().JsonSet().Key("k").Path(d.Tagged).Value("v").Build()) // want "store/cache"
}

func command58_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().JsonSet().Key("k").Path(d.Plain).Value("v").Build())
}

func command59(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().JsonSet().Key("k").Path("$").Value(d.Tagged).Build()) // want "store/cache"
}

func command59_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().JsonSet().Key("k").Path("$").Value(d.Plain).Build())
}

func command60(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Arbitrary("SET", "k").Args(d.Tagged).Build()) // want "store/cache"
}

func command60_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Arbitrary("SET", "k").Args(d.Plain).Build())
}

func command61(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Arbitrary("SET", d.Tagged).Args("v").Blocking()) // want "store/cache"
}

func command61_clean(ctx context.Context, c rueidis.Client, d data[string]) {
	c.Do(ctx, c.B().Arbitrary("SET", d.Plain).Args("v").Blocking())
}
