# Changes to the worker's sources. Each is made on a copy in the build folder; a text that is no longer there stops the
# build, since the change must then be thought over again. The result stands in CONTENT.
set(PATCHED ${CMAKE_BINARY_DIR}/patched)

macro(change BEFORE AFTER)
  string(FIND "${CONTENT}" "${BEFORE}" FOUND)
  if(FOUND EQUAL -1)
    message(FATAL_ERROR "${FILE} changed: see whether its patch is still needed. It lacks: ${BEFORE}")
  endif()
  string(REPLACE "${BEFORE}" "${AFTER}" CONTENT "${CONTENT}")
endmacro()

macro(open_file)
  set(FILE ${ARGV0})
  file(READ ${WORKER}/${FILE} CONTENT)
endmacro()

macro(save_file)
  file(CONFIGURE OUTPUT ${PATCHED}/${FILE} CONTENT "${CONTENT}" @ONLY)
  if(FILE MATCHES "cpp$")
    list(REMOVE_ITEM SOURCES ${WORKER}/${FILE})
    list(APPEND SOURCES ${PATCHED}/${FILE})
  endif()
endmacro()

# OpenSSL passes `operation | BIO_CB_RETURN` to a BIO's callback, the worker compares for equality and so answers 1 to
# every control question; the distribution's OpenSSL asks whether kernel TLS is on, and the first DTLS session crashes.
open_file(src/RTC/DtlsTransport.cpp)
change("(operationType == BIO_CB_RETURN)" "((operationType & BIO_CB_RETURN) != 0)")
save_file()

# H.265: its name, and h265.cpp wherever the worker asks which codec a packet is of.
open_file(src/RTC/RtpDictionaries/RtpCodecMimeType.cpp)
change("{ \"av1\", " "{ \"h265\", RtpCodecMimeType::Subtype::H265 },\n\t\t{ \"av1\", ")
change("{ RtpCodecMimeType::Subtype::AV1, " "{ RtpCodecMimeType::Subtype::H265, \"H265\" },\n\t\t{ RtpCodecMimeType::Subtype::AV1, ")
save_file()
open_file(include/RTC/RtpDictionaries.hpp)
change("AV1,\n" "AV1,\n\t\t\tH265,\n")
save_file()
open_file(include/RTC/RTP/Codecs/Tools.hpp)
set(SUBTYPE RTC::RtpCodecMimeType::Subtype)
change("case ${SUBTYPE}::H264:" "case ${SUBTYPE}::H265:\n\t\t\t\t\t\t\t\tcase ${SUBTYPE}::H264:")
change("Codecs::H264::ProcessRtpPacket(" "(mimeType.subtype == ${SUBTYPE}::H265 ? Codecs::H265::ProcessRtpPacket : Codecs::H264::ProcessRtpPacket)(")
change("#include \"RTC/RTP/Codecs/H264.hpp\"" "#include \"RTC/RTP/Codecs/H264.hpp\"\n#include \"h265.hpp\"")
save_file()
list(APPEND SOURCES ${CMAKE_SOURCE_DIR}/h265.cpp)

# VP8 in temporal layers without simulcast: a viewer that starts or comes back has no current layer, so its key frame, of
# the base layer, counts as an upgrade that was not asked for and is dropped; the viewer gets pictures that nothing can
# decode, and has to ask for another key frame. The base layer needs none below it.
open_file(src/RTC/RTP/Codecs/VP8.cpp)
change("// Check whether pictureId and tl0PictureIndex sync is required.\n" "if (context->GetCurrentTemporalLayer() == -1 && this->payloadDescriptor->tlIndex == 0)
\t\t\t\t{
\t\t\t\t\tcontext->SetCurrentTemporalLayer(0);
\t\t\t\t}

\t\t\t\t// Check whether pictureId and tl0PictureIndex sync is required.\n")
save_file()
