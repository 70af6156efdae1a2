#include "h265.hpp"
#include "Utils.hpp"

namespace RTC
{
	namespace RTP
	{
		namespace Codecs
		{
			namespace h265
			{
				// NAL unit types (H.265 table 7-1) and those that RTP adds (RFC 7798 §4.4).
				constexpr uint8_t FirstRandomAccess{ 16 };
				constexpr uint8_t LastRandomAccess{ 21 };
				constexpr uint8_t VideoParameterSet{ 32 };
				constexpr uint8_t SequenceParameterSet{ 33 };
				constexpr uint8_t AggregationPacket{ 48 };
				constexpr uint8_t FragmentationUnit{ 49 };

				// Octets of a NAL unit's header, and of the payload's, which looks the same (RFC 7798 §1.1.4, §4.2).
				constexpr size_t HeaderSize{ 2 };
				constexpr size_t FragmentHeaderSize{ 1 };
				constexpr size_t LengthSize{ 2 };

				static uint8_t TypeOf(const uint8_t* nal)
				{
					return (nal[0] >> 1) & 0x3F;
				}

				// A key frame begins with its parameter sets, or without any with the first slice of a random access
				// picture, whose first bit is set (first_slice_segment_in_pic_flag, H.265 §7.3.6.1). A picture parameter
				// set alone may stand before any picture, so it says nothing.
				static bool Begins(uint8_t type, const uint8_t* body, size_t len)
				{
					if (type == VideoParameterSet || type == SequenceParameterSet)
					{
						return true;
					}

					return type >= FirstRandomAccess && type <= LastRandomAccess && len > 0 && (body[0] & 0x80);
				}

				// RFC 7798 §4.4.2: each NAL unit after two octets with its length.
				static bool AnyBegins(const uint8_t* data, size_t len)
				{
					while (len >= LengthSize + HeaderSize)
					{
						const size_t size = Utils::Byte::Get2Bytes(data, 0);

						if (size < HeaderSize || size > len - LengthSize)
						{
							return false;
						}

						const auto* nal = data + LengthSize;

						if (Begins(TypeOf(nal), nal + HeaderSize, size - HeaderSize))
						{
							return true;
						}

						data += LengthSize + size;
						len -= LengthSize + size;
					}

					return false;
				}
			} // namespace h265

			bool H265::IsKeyFrame(const uint8_t* payload, size_t len)
			{
				if (len <= h265::HeaderSize)
				{
					return false;
				}

				const auto* body     = payload + h265::HeaderSize;
				const size_t bodyLen = len - h265::HeaderSize;

				switch (h265::TypeOf(payload))
				{
					case h265::AggregationPacket:
					{
						return h265::AnyBegins(body, bodyLen);
					}

					case h265::FragmentationUnit:
					{
						const bool start = body[0] & 0x80;

						return start && h265::Begins(
						                  body[0] & 0x3F,
						                  body + h265::FragmentHeaderSize,
						                  bodyLen - h265::FragmentHeaderSize);
					}

					default:
					{
						return h265::Begins(h265::TypeOf(payload), body, bodyLen);
					}
				}
			}

			void H265::ProcessRtpPacket(
			  RTP::Packet* packet,
			  std::unique_ptr<Codecs::DependencyDescriptor::TemplateDependencyStructure>& templateDependencyStructure)
			{
				const auto* payload = packet->GetPayload();
				const auto len      = packet->GetPayloadLength();
				std::unique_ptr<Codecs::DependencyDescriptor> dependencyDescriptor;

				packet->ReadDependencyDescriptor(dependencyDescriptor, templateDependencyStructure);

				auto* descriptor = H264::Parse(payload, len, dependencyDescriptor.get());

				if (!dependencyDescriptor)
				{
					descriptor->isKeyFrame = IsKeyFrame(payload, len);
				}

				packet->SetPayloadDescriptorHandler(new H264::PayloadDescriptorHandler(descriptor));
			}
		} // namespace Codecs
	} // namespace RTP
} // namespace RTC
