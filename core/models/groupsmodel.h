// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/groupdirectory.h"
#include "core/models/groupquery.h"
#include "core/models/pagedmodel.h"
#include "core/services/grouphydrator.h"
#include "core/services/grouplisting.h"

namespace imdesk {

/// All groups of the app as a table: cached ones at once, IDs as they stream in, details for what is looked at first.
/// 200,000 of them cost about 30 MB; filter and sort never touch the GUI thread.
class GroupsModel : public PagedModel
{
    Q_OBJECT

  public:
    enum Role {
        NumberRole = Qt::UserRole, ///< the value behind the text: Unix seconds, counts, GroupKind as int
        KnownRole,                 ///< bool: the details are loaded
        ErrorRole,                 ///< the service's code for this group alone, 0 = none
        IdRole,
        FreshRole,                   ///< bool: read since the last refresh
        ColumnIdRole = 0x0100 + 0x40 ///< of headerData: a stable word for the column
    };
    enum class Listing { Never, Running, Complete, Failed, Cancelled };

    /// Numbers for an honest sentence; of the whole cache from the moment its reading begins.
    struct Counts
    {
        int known = 0;       ///< groups that exist as far as is known
        int detailed = 0;    ///< with details
        int refused = 0;     ///< the service gave an error for them
        int gone = 0;        ///< no longer listed
        int shown = 0;       ///< after filter
        int unread = 0;      ///< neither details nor an error yet
        qint64 listed = 0;   ///< IDs of the listing under way
        qint64 total = -1;   ///< its TotalCount
        qint64 listedAt = 0; ///< Unix seconds of the last complete listing, 0 = never
    };

    /// Up to this many groups all details are fetched without being asked for.
    static constexpr int fillByItself = 5000;

    GroupsModel(GroupService &service, GroupDirectory &directory, QObject *parent = nullptr);
    ~GroupsModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Shows what the cache holds, once; cacheLoaded() follows.
    void load();
    /// The cache is on its way: rows are still to come.
    bool isReading() const { return m_cache == Cache::Reading; }
    /// Rows of the cache that are here, and all that it holds.
    qint64 rowsRead() const { return m_rowsRead; }
    qint64 rowsCached() const { return m_found.groups; }
    /// Lists all IDs anew and reads visible details again; while the cache is read, after it.
    void refresh();
    /// Reads the cache and lists after it, unless this session has listed already or is just doing so.
    void listOnce();
    void cancelListing();
    /// What was listed is no word on the app any more: a listing under way begins anew, and whoever wants one later
    /// lists again.
    void outdate();
    Listing listing() const { return m_state; }
    const ApiError &listingError() const { return m_error; }

    void setQuery(const QString &text, GroupQuery::Which which, GroupKind kind);
    const GroupQuery &query() const { return m_query; }
    /// Rows on the screen: their details are fetched first.
    void lookAt(int firstRow, int lastRow);
    /// Fetch all details behind what is looked at.
    void setFillAll(bool on);
    /// Somebody looks for a group by its name: fetch the details that are missing as long as this holds.
    void setNamesWanted(bool on);
    bool isFilling() const { return m_hydrator.hasBackground(); }
    /// Whether somebody sees the list. While nobody does, no details are fetched for the sake of its filter.
    void setInFront(bool on);
    /// Ends what the filter has under way, until the filter is another one or all is listed anew.
    void stopLooking();
    /// Calls are made for the sake of the filter, or because all details were asked for.
    bool isLooking() const;
    /// Groups of a type are listed by the service, which costs a call for 10,000 where details cost one for 50.
    const GroupListing &kindListing() const { return m_kindListing; }
    /// All groups of the type that is filtered by have been listed.
    bool isKindListed() const;
    /// Of groups of the filtered type alone details are fetched.
    bool looksAtKindOnly() const { return isFilling() && m_fillKind != GroupKind::Unknown; }
    /// Goes on after a failure.
    void retryDetails();
    /// Takes over details that someone else has read.
    void take(const QList<api::GroupInfo> &infos);
    /// The service has answered with this code that the group is no more; what was never known stays unknown.
    void takeGone(const QString &id, int code);

    Counts counts() const;
    const GroupTable &table() const { return m_table; }
    QString idAt(int row) const;
    int rowOfId(const QString &id) const { return rowOf(m_table.find(id)); }
    GroupDirectory &directory() const { return m_directory; }
    GroupService &service() const { return m_service; }
    /// How a moment in Unix seconds is written, and the zone's name for the headings.
    void setTimeText(std::function<QString(qint64)> text, const QString &zone);
    /// Language or zone have changed.
    void textsChanged();

  Q_SIGNALS:
    void cacheLoaded();
    void listingChanged();
    void countsChanged();
    void detailsFailed(const imdesk::ApiError &error);

  protected:
    OrderJob orderJob() const override;
    bool isPlain() const override { return !m_query.isFilter() && !m_query.sort; }
    int recordCount() const override { return m_table.size(); }

  private:
    enum class Cache { Unread, Reading, Read };
    void onCacheLoaded(const CacheFacts &facts);
    void onPage(const QStringList &ids);
    void takePart();
    void onListed(const Result<qint64> &result);
    void endListing();
    void takeKinds();
    void onKindListed(const Result<qint64> &result);
    void endKind();
    void forgetKinds();
    void listKind();
    bool fillsByItself() const;
    bool looksForNames() const;
    void fill();
    QStringList nextToFill(int count);
    QVariant display(const GroupRow &row, GroupColumn column) const;

    GroupService &m_service;
    GroupDirectory &m_directory;
    GroupTable m_table;
    GroupListing m_listing;
    GroupListing m_kindListing;
    GroupHydrator m_hydrator;
    GroupQuery m_query;
    std::function<QString(qint64)> m_time;
    QString m_zone = QStringLiteral("UTC");
    Listing m_state = Listing::Never;
    Cache m_cache = Cache::Unread;
    CacheFacts m_found; ///< of the cache, from the begin of its reading
    qint64 m_rowsRead = 0;
    bool m_listAfterCache = false;
    ApiError m_error;
    QStringList m_pending; ///< IDs of pages not taken in yet: a page is too much for one turn of the event loop
    std::vector<bool> m_seen;
    std::optional<Result<qint64>> m_result;
    QTimer m_parts;
    qint64 m_listedAt = 0, m_freshSince = 0;
    int m_fillFrom = 0;
    int m_lookFirst = 0, m_lookLast = -1;
    bool m_fillAll = false, m_namesWanted = false, m_fillFailed = false;
    bool m_inFront = true, m_stopped = false;
    GroupKind m_fillKind = GroupKind::Unknown;  ///< the only type whose details are fetched; Unknown: all
    GroupKind m_kindAsked = GroupKind::Unknown; ///< of the listing by type
    QStringList m_kindPending;                  ///< of its pages, as m_pending
    bool m_kindComplete = false;                ///< its last page lies there
    quint32 m_listedKinds = 0;                  ///< a bit for each type
};

} // namespace imdesk
