// Package bounds holds every limit of the analysis, and of what configures it,
// in one place. A flow that a limit has made less than exact carries a mark, so
// that a user sees where the analysis stopped looking; a limit that only drops
// has no flow to mark.
package bounds

// Bound is one limit: what it limits, in a sentence, and its value.
type Bound struct {
	Name  string
	Says  string
	Limit int
}

// The limits of the engine. Each counts per function or per value, never per
// package or per run, so that every driver gives the same answer.
var (
	PathDepth    = Bound{"path-depth", "Steps of an access path (fields and elements; a pointer step does not count) that are told apart; those by which a recursive function comes back to the same type count once more, however often it does.", 6}
	Kids         = Bound{"kids", "Elements with constant keys of one value that are told apart.", 48}
	Left         = Bound{"left", "Elements with constant texts as keys that a function takes out of a map of its caller; of a map from which it takes more, all may be left.", 6}
	Labels       = Bound{"labels", "Labels that one value carries; beyond them, what callers know is dropped before personal data, and no mark is left.", 32}
	Witness      = Bound{"witness", "Steps of the path that a finding shows.", 16}
	Visits       = Bound{"visits", "Times a basic block is visited before its state is widened.", 12}
	Rounds       = Bound{"rounds", "Times a function of a recursive group is analysed again.", 5}
	Late         = Bound{"late", "Times that what a function sends later is handed to what runs beside it: in a pipeline that is started last stage first, the stages.", 4}
	Instrs       = Bound{"instructions", "SSA instructions of a function; a longer one is treated as unknown.", 30000}
	Cases        = Bound{"cases", "Ways through one function, by the constants that calls in its package hand to it, that are told apart.", 12}
	Computed     = Bound{"computed", "Steps of working out what a condition comes to for one constant.", 2000}
	Choices      = Bound{"choices", "Constants that one parameter is compared with for what a function does, of which other packages are told; of more, it may do what any of them makes it do.", 24}
	ChoiceSize   = Bound{"choice-size", "Bytes of a constant, quotes included, that choices of functions in other packages are told apart by.", 24}
	Statement    = Bound{"statement-size", "Bytes of a constant statement for a database that goes along with a call that callers resolve; a longer one counts as one that writes.", 1024}
	ListSize     = Bound{"list-size", "Bytes of a list of constant texts, quotes included, that a field keeps for a function that goes through it; the elements of a longer one may be any.", 256}
	MethodsSize  = Bound{"methods-size", "Bytes of the methods, with their types, of an interface that a function asks an argument for, by which its callers find out what it does.", 256}
	Separators   = Bound{"separators", "Separators before which a package asks for the fronts of texts, that are told apart.", 6}
	Callees      = Bound{"callees", "Implementations that an interface call considers.", 12}
	CallEffects  = Bound{"call-effects", "Calls of function-valued inputs that a summary keeps, and as many of methods of inputs.", 16}
	CallDepth    = Bound{"call-depth", "Calls that a callee leaves to its caller, one inside the other, before they count as unknown.", 12}
	Applied      = Bound{"applied", "Calls that are worked through at one visit of an instruction.", 100}
	Given        = Bound{"given", "Parts of what a call gives back, or leaves in an object, that are told apart; of more, each holds what all of them do.", 512}
	Exported     = Bound{"exported", "Parts of one value that a summary tells apart, those of the first levels first; what is beyond holds what its tags say.", 32}
	Work         = Bound{"work", "Values that are looked up or taken over from callees while one function is analysed; one that needs more is treated as unknown, but for what it was found to hand to sinks and give back before; of what goes in, text alone may come out. A method that is taken as a value is held to it once, not again where it is taken.", 2100}
	Pointers     = Bound{"pointers", "Pointers, one behind the other, that a summary follows; what is behind them is no longer told apart.", 4}
	FuncNesting  = Bound{"func-nesting", "Functions returned by functions, one inside the other, that importers see.", 2}
	SinkUses     = Bound{"sink-uses", "Ways from an input to a sink that a summary keeps.", 64}
	Refs         = Bound{"refs", "Objects that one pointer may point to.", 16}
	TypeDepth    = Bound{"type-depth", "Nesting of types that an encoder is followed into.", 8}
	Templates    = Bound{"templates", "Texts, one instead of the other, that one template may have; of one with more, everything counts as shown.", 8}
	TemplateSize = Bound{"template-size", "Bytes of the actions of templates that can call each other; of larger ones, everything counts as shown.", 32768}
	Parts        = Bound{"parts", "Parts of one value that an encoder is followed into.", 4096}
)

// The limits on a configuration and on each file that it names. A file beyond
// them is refused with a message, and nothing of it is applied.
var (
	FileSize  = Bound{"file-size", "Bytes of a configuration, and of each file that it names; a larger one is refused.", 1 << 20}
	FileNodes = Bound{"file-nodes", "Values in one such file, with every alias of YAML counted as what it stands for; a file with more is refused.", 100000}
	FileDepth = Bound{"file-depth", "Nesting of lists and mappings in one such file; one that is nested deeper is refused.", 32}
	Files     = Bound{"files", "Files that one configuration reads; one that names more is refused.", 500}
)

// All lists every limit, for the documentation.
func All() []Bound {
	return []Bound{PathDepth, Kids, Left, Labels, Witness, Visits, Rounds, Late, Instrs, Cases, Computed, Choices, ChoiceSize, Statement, ListSize, MethodsSize, Separators, Callees, CallEffects, CallDepth, Applied, Work, SinkUses, Refs, TypeDepth, Parts, Templates, TemplateSize, Given, Exported, Pointers, FuncNesting,
		FileSize, FileNodes, FileDepth, Files}
}

// Reason is how a flow says that it hit the limit.
func (b Bound) Reason() string { return "the limit " + b.Name + " was reached" }
