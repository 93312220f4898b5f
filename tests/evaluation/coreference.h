#pragma once

#include <QString>
#include <vector>

namespace evaluation {

/// Mentions by entity: each a number, the same in key and response where the words are the same. No mention twice.
using Partition = std::vector<std::vector<int>>;

/// Numerators and denominators of a recall and a precision, to be added up over documents.
struct Shares {
    double recalled = 0;
    double key = 0;
    double precise = 0;
    double response = 0;

    Shares& operator+=(const Shares& other);
    double recall() const { return key > 0 ? recalled / key : 0; }
    double precision() const { return response > 0 ? precise / response : 0; }
    double f1() const;
};

/// The measures of CoNLL-2012 (Pradhan et al. 2014, "Scoring coreference partitions of predicted mentions"): links of
/// Vilain et al. 1995, mentions of Bagga and Baldwin 1998, and entities of Luo 2005 with the similarity φ4.
struct CoreferenceScore {
    Shares mentions;
    Shares muc;
    Shares bCubed;
    Shares ceafe;

    CoreferenceScore& operator+=(const CoreferenceScore& other);
    /// The mean of the three F1.
    double average() const { return (muc.f1() + bCubed.f1() + ceafe.f1()) / 3; }
};

/// Entities of one mention are left out on both sides, as OntoNotes has none.
CoreferenceScore scoreCoreference(const Partition& key, const Partition& response);

/// Pairs of mentions of the same entity.
Shares scorePairs(const Partition& key, const Partition& response);

/// "P 0.612 R 0.540 F1 0.574"
QString summary(const Shares& shares);

} // namespace evaluation
