/* eslint-disable */
import { getLocale, experimentalStaticLocale } from "../runtime.js"

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Action_Camera_OffInputs */
/** @typedef {{}} Action_Camera_OnInputs */
/** @typedef {{}} Action_Camera_OptionsInputs */
/** @typedef {{}} Action_Camera_ShortInputs */
/** @typedef {{}} Action_ChatInputs */
/** @typedef {{}} Action_DevicesInputs */
/** @typedef {{}} Action_End_AllInputs */
/** @typedef {{}} Action_FullscreenInputs */
/** @typedef {{}} Action_HandInputs */
/** @typedef {{}} Action_Hand_LowerInputs */
/** @typedef {{}} Action_Hand_ShortInputs */
/** @typedef {{}} Action_InviteInputs */
/** @typedef {{}} Action_Layout_GridInputs */
/** @typedef {{}} Action_Layout_Grid_ShortInputs */
/** @typedef {{}} Action_Layout_SpeakerInputs */
/** @typedef {{}} Action_Layout_Speaker_ShortInputs */
/** @typedef {{}} Action_LeaveInputs */
/** @typedef {{}} Action_Mic_OffInputs */
/** @typedef {{}} Action_Mic_OnInputs */
/** @typedef {{}} Action_Mic_OptionsInputs */
/** @typedef {{}} Action_Mic_ShortInputs */
/** @typedef {{}} Action_MoreInputs */
/** @typedef {{}} Action_PeopleInputs */
/** @typedef {{}} Action_PinInputs */
/** @typedef {{}} Action_Push_To_TalkInputs */
/** @typedef {{}} Action_RenameInputs */
/** @typedef {{}} Action_Self_FloatInputs */
/** @typedef {{}} Action_Self_HideInputs */
/** @typedef {{}} Action_Self_ShowInputs */
/** @typedef {{}} Action_Self_TileInputs */
/** @typedef {{}} Action_ShareInputs */
/** @typedef {{}} Action_Share_ShortInputs */
/** @typedef {{}} Action_Share_StopInputs */
/** @typedef {{}} Action_ShortcutsInputs */
/** @typedef {{}} Action_UnpinInputs */
/** @typedef {{}} App_NameInputs */
/** @typedef {{}} App_TaglineInputs */
/** @typedef {{}} Back_HomeInputs */
/** @typedef {{}} Broken_ReloadInputs */
/** @typedef {{}} Broken_TextInputs */
/** @typedef {{}} Broken_TitleInputs */
/** @typedef {{}} Call_Alone_TextInputs */
/** @typedef {{}} Call_Alone_TitleInputs */
/** @typedef {{}} Call_Audio_Blocked_ButtonInputs */
/** @typedef {{}} Call_Audio_Blocked_TitleInputs */
/** @typedef {{}} Call_DurationInputs */
/** @typedef {{}} Call_Lobby_ShowInputs */
/** @typedef {{ name: NonNullable<unknown> }} Call_Lobby_WaitingInputs */
/** @typedef {{ name: NonNullable<unknown>, count: NonNullable<unknown> }} Call_Lobby_Waiting_MoreInputs */
/** @typedef {{}} Call_Media_RecoveringInputs */
/** @typedef {{}} Call_Page_NextInputs */
/** @typedef {{ page: NonNullable<unknown>, pages: NonNullable<unknown> }} Call_Page_OfInputs */
/** @typedef {{}} Call_Page_PrevInputs */
/** @typedef {{}} Call_ReconnectingInputs */
/** @typedef {{ attempt: NonNullable<unknown> }} Call_Reconnecting_AttemptInputs */
/** @typedef {{}} Call_Reconnecting_TextInputs */
/** @typedef {{}} Call_Region_ControlsInputs */
/** @typedef {{}} Call_Region_StageInputs */
/** @typedef {{}} Call_SharingInputs */
/** @typedef {{}} Call_Sharing_StopInputs */
/** @typedef {{}} Call_Tile_HandInputs */
/** @typedef {{}} Call_Tile_MutedInputs */
/** @typedef {{}} Call_Tile_PausedInputs */
/** @typedef {{ name: NonNullable<unknown> }} Call_Tile_ScreenInputs */
/** @typedef {{}} Call_Tile_Self_ScreenInputs */
/** @typedef {{}} Call_Tile_SuspendedInputs */
/** @typedef {{}} Call_Tile_UndecodableInputs */
/** @typedef {{}} CancelInputs */
/** @typedef {{}} Chat_EmojiInputs */
/** @typedef {{}} Chat_EmptyInputs */
/** @typedef {{}} Chat_FailedInputs */
/** @typedef {{}} Chat_JumpInputs */
/** @typedef {{}} Chat_LogInputs */
/** @typedef {{}} Chat_Not_AllowedInputs */
/** @typedef {{}} Chat_PlaceholderInputs */
/** @typedef {{ name: NonNullable<unknown> }} Chat_Placeholder_PrivateInputs */
/** @typedef {{}} Chat_PrivateInputs */
/** @typedef {{}} Chat_Private_FromInputs */
/** @typedef {{ name: NonNullable<unknown> }} Chat_Private_ToInputs */
/** @typedef {{}} Chat_SendInputs */
/** @typedef {{}} Chat_ServiceInputs */
/** @typedef {{}} Chat_TitleInputs */
/** @typedef {{}} Chat_ToInputs */
/** @typedef {{}} Chat_To_AllInputs */
/** @typedef {{}} Chat_Too_LongInputs */
/** @typedef {{ count: NonNullable<unknown> }} Chat_UnreadInputs */
/** @typedef {{}} CloseInputs */
/** @typedef {{}} CopiedInputs */
/** @typedef {{}} Cure_Denied_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_Denied_TitleInputs */
/** @typedef {{}} Cure_Dismissed_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_Dismissed_TitleInputs */
/** @typedef {{}} Cure_Effect_TextInputs */
/** @typedef {{}} Cure_Effect_TitleInputs */
/** @typedef {{}} Cure_Failed_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_Failed_TitleInputs */
/** @typedef {{}} Cure_In_Use_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_In_Use_TitleInputs */
/** @typedef {{}} Cure_Insecure_TextInputs */
/** @typedef {{}} Cure_Insecure_TitleInputs */
/** @typedef {{}} Cure_None_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_None_TitleInputs */
/** @typedef {{}} Cure_Policy_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_Policy_TitleInputs */
/** @typedef {{}} Cure_Silent_TextInputs */
/** @typedef {{}} Cure_Silent_TitleInputs */
/** @typedef {{}} Cure_System_TextInputs */
/** @typedef {{ device: NonNullable<unknown> }} Cure_System_TitleInputs */
/** @typedef {{}} Device_CameraInputs */
/** @typedef {{}} Device_DefaultInputs */
/** @typedef {{}} Device_MicrophoneInputs */
/** @typedef {{}} Device_NoneInputs */
/** @typedef {{}} Device_SpeakerInputs */
/** @typedef {{ kind: NonNullable<unknown>, number: NonNullable<unknown> }} Device_UnnamedInputs */
/** @typedef {{}} Device_Word_BothInputs */
/** @typedef {{}} Device_Word_CameraInputs */
/** @typedef {{}} Device_Word_MicrophoneInputs */
/** @typedef {{}} Devices_TitleInputs */
/** @typedef {{}} Direct_ConnectingInputs */
/** @typedef {{}} Direct_FailedInputs */
/** @typedef {{}} Direct_IncapableInputs */
/** @typedef {{}} Direct_OthersInputs */
/** @typedef {{ hours: NonNullable<unknown>, minutes: NonNullable<unknown> }} Duration_HoursInputs */
/** @typedef {{ minutes: NonNullable<unknown> }} Duration_MinutesInputs */
/** @typedef {{ seconds: NonNullable<unknown> }} Duration_SecondsInputs */
/** @typedef {{}} Effects_BackgroundInputs */
/** @typedef {{}} Effects_Background_FailedInputs */
/** @typedef {{}} Effects_Blur_LightInputs */
/** @typedef {{}} Effects_Blur_StrongInputs */
/** @typedef {{}} Effects_BusyInputs */
/** @typedef {{}} Effects_NoiseInputs */
/** @typedef {{}} Effects_Noise_FailedInputs */
/** @typedef {{}} Effects_Noise_HintInputs */
/** @typedef {{}} Effects_Noise_StoppedInputs */
/** @typedef {{}} Effects_NoneInputs */
/** @typedef {{}} Effects_OpenInputs */
/** @typedef {{}} Effects_OwnInputs */
/** @typedef {{}} Effects_Own_AddInputs */
/** @typedef {{}} Effects_Own_HintInputs */
/** @typedef {{}} Effects_Picture_FailedInputs */
/** @typedef {{}} Effects_Scene_EveningInputs */
/** @typedef {{}} Effects_Scene_HillsInputs */
/** @typedef {{}} Effects_Scene_LatticeInputs */
/** @typedef {{}} Effects_Scene_PaperInputs */
/** @typedef {{}} Effects_TitleInputs */
/** @typedef {{}} Effects_UnsupportedInputs */
/** @typedef {{}} Encryption_LimitsInputs */
/** @typedef {{}} Encryption_NumberInputs */
/** @typedef {{}} Encryption_Number_HintInputs */
/** @typedef {{}} Encryption_Number_PassphraseInputs */
/** @typedef {{}} Encryption_TextInputs */
/** @typedef {{}} Encryption_TitleInputs */
/** @typedef {{}} Encryption_Title_TroubleInputs */
/** @typedef {{ names: NonNullable<unknown> }} Encryption_UndecodableInputs */
/** @typedef {{}} Encryption_Undecodable_HintInputs */
/** @typedef {{}} End_ConfirmInputs */
/** @typedef {{}} End_TextInputs */
/** @typedef {{}} End_TitleInputs */
/** @typedef {{}} Ended_BackInputs */
/** @typedef {{ host: NonNullable<unknown> }} Ended_Back_ToInputs */
/** @typedef {{}} Ended_Call_TextInputs */
/** @typedef {{}} Ended_Call_TitleInputs */
/** @typedef {{}} Ended_Denied_TextInputs */
/** @typedef {{}} Ended_Denied_TitleInputs */
/** @typedef {{}} Ended_Destroyed_TextInputs */
/** @typedef {{}} Ended_Destroyed_TitleInputs */
/** @typedef {{ duration: NonNullable<unknown> }} Ended_DurationInputs */
/** @typedef {{}} Ended_Expired_TextInputs */
/** @typedef {{}} Ended_Expired_TitleInputs */
/** @typedef {{ room: NonNullable<unknown> }} Ended_Left_TextInputs */
/** @typedef {{}} Ended_Left_TitleInputs */
/** @typedef {{}} Ended_Lost_TextInputs */
/** @typedef {{}} Ended_Lost_TitleInputs */
/** @typedef {{}} Ended_RejoinInputs */
/** @typedef {{}} Ended_RejoiningInputs */
/** @typedef {{}} Ended_Removed_TextInputs */
/** @typedef {{}} Ended_Removed_TitleInputs */
/** @typedef {{}} Ended_Replaced_TextInputs */
/** @typedef {{}} Ended_Replaced_TitleInputs */
/** @typedef {{}} Ended_Server_TextInputs */
/** @typedef {{}} Ended_Server_TitleInputs */
/** @typedef {{}} Ended_TokenInputs */
/** @typedef {{}} Ended_Token_BackInputs */
/** @typedef {{}} Error_Audio_BlockedInputs */
/** @typedef {{}} Error_Bad_RequestInputs */
/** @typedef {{}} Error_CodecInputs */
/** @typedef {{}} Error_DecryptInputs */
/** @typedef {{}} Error_Encrypted_RoleInputs */
/** @typedef {{}} Error_GenericInputs */
/** @typedef {{}} Error_GoneInputs */
/** @typedef {{}} Error_InternalInputs */
/** @typedef {{ id: NonNullable<unknown> }} Error_Internal_IdInputs */
/** @typedef {{}} Error_MediaInputs */
/** @typedef {{}} Error_NetworkInputs */
/** @typedef {{}} Error_PermissionInputs */
/** @typedef {{ seconds: NonNullable<unknown> }} Error_Rate_LimitedInputs */
/** @typedef {{}} Error_Server_FullInputs */
/** @typedef {{}} Error_Share_LimitInputs */
/** @typedef {{}} File_AcceptInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Accept_NameInputs */
/** @typedef {{}} File_AttachInputs */
/** @typedef {{ name: NonNullable<unknown> }} File_Attach_PrivateInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Cancel_NameInputs */
/** @typedef {{}} File_DeclineInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Decline_NameInputs */
/** @typedef {{}} File_DropInputs */
/** @typedef {{}} File_Error_CorruptInputs */
/** @typedef {{}} File_Error_Corrupt_ThereInputs */
/** @typedef {{}} File_Error_GoneInputs */
/** @typedef {{}} File_Error_LimitInputs */
/** @typedef {{}} File_Error_RefusedInputs */
/** @typedef {{}} File_Error_SavedInputs */
/** @typedef {{}} File_Error_Saved_ThereInputs */
/** @typedef {{}} File_Error_SpaceInputs */
/** @typedef {{}} File_Error_Space_ThereInputs */
/** @typedef {{}} File_Error_Too_LargeInputs */
/** @typedef {{}} File_Error_UnreadableInputs */
/** @typedef {{}} File_Error_Unreadable_ThereInputs */
/** @typedef {{}} File_Error_UnsupportedInputs */
/** @typedef {{}} File_FolderInputs */
/** @typedef {{ name: NonNullable<unknown> }} File_FromInputs */
/** @typedef {{}} File_LoadingInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Pause_NameInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Progress_NameInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Remove_NameInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Resume_NameInputs */
/** @typedef {{}} File_SaveInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Save_NameInputs */
/** @typedef {{}} File_State_Cancelled_HereInputs */
/** @typedef {{}} File_State_Cancelled_ThereInputs */
/** @typedef {{}} File_State_CheckingInputs */
/** @typedef {{}} File_State_Declined_HereInputs */
/** @typedef {{}} File_State_Declined_ThereInputs */
/** @typedef {{ span: NonNullable<unknown> }} File_State_LeftInputs */
/** @typedef {{ size: NonNullable<unknown>, done: NonNullable<unknown> }} File_State_MovingInputs */
/** @typedef {{}} File_State_OpeningInputs */
/** @typedef {{ rate: NonNullable<unknown> }} File_State_PaceInputs */
/** @typedef {{}} File_State_Paused_HereInputs */
/** @typedef {{}} File_State_Paused_ThereInputs */
/** @typedef {{}} File_State_QueuedInputs */
/** @typedef {{}} File_State_ReceivedInputs */
/** @typedef {{}} File_State_SentInputs */
/** @typedef {{}} File_State_StalledInputs */
/** @typedef {{ name: NonNullable<unknown> }} File_State_WaitingInputs */
/** @typedef {{}} File_State_Waiting_AllInputs */
/** @typedef {{}} File_State_WithdrawnInputs */
/** @typedef {{ name: NonNullable<unknown> }} File_ToInputs */
/** @typedef {{}} File_To_AllInputs */
/** @typedef {{}} File_WithdrawInputs */
/** @typedef {{ file: NonNullable<unknown> }} File_Withdraw_NameInputs */
/** @typedef {{}} Home_ArtInputs */
/** @typedef {{}} Home_ClosedInputs */
/** @typedef {{}} Home_Enter_BusyInputs */
/** @typedef {{}} Home_Enter_ButtonInputs */
/** @typedef {{}} Home_Enter_EmptyInputs */
/** @typedef {{}} Home_Enter_HintInputs */
/** @typedef {{}} Home_Enter_LabelInputs */
/** @typedef {{}} Home_Enter_RefusedInputs */
/** @typedef {{}} Home_Enter_TitleInputs */
/** @typedef {{}} Home_Enter_UnknownInputs */
/** @typedef {{}} Home_LeadInputs */
/** @typedef {{}} Home_New_BusyInputs */
/** @typedef {{}} Home_New_ButtonInputs */
/** @typedef {{}} Home_New_DefaultInputs */
/** @typedef {{}} Home_New_EncryptedInputs */
/** @typedef {{}} Home_New_Encrypted_HintInputs */
/** @typedef {{}} Home_New_LobbyInputs */
/** @typedef {{}} Home_New_Lobby_HintInputs */
/** @typedef {{}} Home_New_NameInputs */
/** @typedef {{}} Home_New_PassphraseInputs */
/** @typedef {{}} Home_New_Passphrase_HintInputs */
/** @typedef {{}} Home_New_PlaceholderInputs */
/** @typedef {{}} Home_New_TitleInputs */
/** @typedef {{ room: NonNullable<unknown> }} Home_Recent_ForgetInputs */
/** @typedef {{ when: NonNullable<unknown> }} Home_Recent_LastInputs */
/** @typedef {{}} Home_Recent_MineInputs */
/** @typedef {{}} Home_Recent_TitleInputs */
/** @typedef {{}} Home_TitleInputs */
/** @typedef {{}} Invite_Copy_AllInputs */
/** @typedef {{}} Invite_Copy_LinkInputs */
/** @typedef {{}} Invite_LinkInputs */
/** @typedef {{}} Invite_PinInputs */
/** @typedef {{ host: NonNullable<unknown> }} Invite_Pin_HintInputs */
/** @typedef {{}} Invite_QrInputs */
/** @typedef {{}} Invite_ShareInputs */
/** @typedef {{ room: NonNullable<unknown>, link: NonNullable<unknown> }} Invite_TextInputs */
/** @typedef {{ room: NonNullable<unknown>, link: NonNullable<unknown>, pin: NonNullable<unknown> }} Invite_Text_PinInputs */
/** @typedef {{}} Invite_TitleInputs */
/** @typedef {{}} Lab_TitleInputs */
/** @typedef {{}} LanguageInputs */
/** @typedef {{}} Language_EnInputs */
/** @typedef {{}} Language_KoInputs */
/** @typedef {{}} LoadingInputs */
/** @typedef {{}} People_AdmitInputs */
/** @typedef {{}} People_Admit_AllInputs */
/** @typedef {{ name: NonNullable<unknown> }} People_Admit_NameInputs */
/** @typedef {{}} People_Copy_InviteInputs */
/** @typedef {{}} People_DenyInputs */
/** @typedef {{ name: NonNullable<unknown> }} People_Deny_NameInputs */
/** @typedef {{}} People_Lobby_HintInputs */
/** @typedef {{}} People_Lobby_SwitchInputs */
/** @typedef {{ count: NonNullable<unknown> }} People_Lobby_TitleInputs */
/** @typedef {{ role: NonNullable<unknown> }} People_Make_RoleInputs */
/** @typedef {{ name: NonNullable<unknown> }} People_MenuInputs */
/** @typedef {{}} People_MessageInputs */
/** @typedef {{ count: NonNullable<unknown> }} People_MoreInputs */
/** @typedef {{}} People_MuteInputs */
/** @typedef {{}} People_RemoveInputs */
/** @typedef {{}} People_Role_ModeratorInputs */
/** @typedef {{}} People_Role_ObserverInputs */
/** @typedef {{}} People_Role_ParticipantInputs */
/** @typedef {{}} People_Role_PresenterInputs */
/** @typedef {{}} People_SearchInputs */
/** @typedef {{}} People_Search_NoneInputs */
/** @typedef {{}} People_Stop_CameraInputs */
/** @typedef {{}} People_Stop_ShareInputs */
/** @typedef {{ count: NonNullable<unknown> }} People_TitleInputs */
/** @typedef {{ name: NonNullable<unknown> }} People_VolumeInputs */
/** @typedef {{}} Prejoin_AllowInputs */
/** @typedef {{}} Prejoin_AskInputs */
/** @typedef {{}} Prejoin_Camera_OffInputs */
/** @typedef {{}} Prejoin_Camera_OnInputs */
/** @typedef {{}} Prejoin_Camera_StartingInputs */
/** @typedef {{}} Prejoin_Camera_Turn_OnInputs */
/** @typedef {{}} Prejoin_DevicesInputs */
/** @typedef {{ count: NonNullable<unknown> }} Prejoin_In_RoomInputs */
/** @typedef {{}} Prejoin_JoinInputs */
/** @typedef {{}} Prejoin_Join_MuteInputs */
/** @typedef {{}} Prejoin_JoiningInputs */
/** @typedef {{}} Prejoin_LevelInputs */
/** @typedef {{}} Prejoin_LobbyInputs */
/** @typedef {{}} Prejoin_Mic_OffInputs */
/** @typedef {{}} Prejoin_Mic_OnInputs */
/** @typedef {{}} Prejoin_NameInputs */
/** @typedef {{}} Prejoin_Name_EmptyInputs */
/** @typedef {{}} Prejoin_Name_HintInputs */
/** @typedef {{}} Prejoin_Name_LongInputs */
/** @typedef {{}} Prejoin_Name_OddInputs */
/** @typedef {{}} Prejoin_NobodyInputs */
/** @typedef {{}} Prejoin_PreviewInputs */
/** @typedef {{}} Prejoin_Say_SomethingInputs */
/** @typedef {{}} Prejoin_TitleInputs */
/** @typedef {{}} Problem_Browser_TextInputs */
/** @typedef {{}} Problem_Browser_TitleInputs */
/** @typedef {{}} Problem_Expired_TextInputs */
/** @typedef {{}} Problem_Expired_TitleInputs */
/** @typedef {{}} Problem_Full_TextInputs */
/** @typedef {{}} Problem_Full_TitleInputs */
/** @typedef {{}} Problem_Generic_TitleInputs */
/** @typedef {{}} Problem_Media_TextInputs */
/** @typedef {{}} Problem_Media_TitleInputs */
/** @typedef {{}} Problem_Network_TitleInputs */
/** @typedef {{}} Problem_Not_Found_TextInputs */
/** @typedef {{}} Problem_Not_Found_TitleInputs */
/** @typedef {{}} Problem_Page_TextInputs */
/** @typedef {{}} Problem_Page_TitleInputs */
/** @typedef {{}} Problem_Refused_TextInputs */
/** @typedef {{}} Problem_Refused_TitleInputs */
/** @typedef {{}} Problem_Relay_TextInputs */
/** @typedef {{}} Problem_Relay_TitleInputs */
/** @typedef {{}} Problem_Suspended_TextInputs */
/** @typedef {{}} Problem_Suspended_TitleInputs */
/** @typedef {{}} Problem_Token_EarlyInputs */
/** @typedef {{}} Problem_Token_ExpiredInputs */
/** @typedef {{}} Problem_Token_InvalidInputs */
/** @typedef {{}} Problem_Token_TitleInputs */
/** @typedef {{}} Problem_Token_UsedInputs */
/** @typedef {{}} Problem_Unencrypted_TextInputs */
/** @typedef {{}} Problem_Unencrypted_TitleInputs */
/** @typedef {{ ms: NonNullable<unknown> }} Quality_Cause_DelayInputs */
/** @typedef {{ percent: NonNullable<unknown> }} Quality_Cause_LossInputs */
/** @typedef {{}} Quality_Cause_LostInputs */
/** @typedef {{}} Quality_Cause_MeasuringInputs */
/** @typedef {{}} Quality_Cause_NoneInputs */
/** @typedef {{}} Quality_Cause_OtherInputs */
/** @typedef {{}} Quality_Cause_TcpInputs */
/** @typedef {{}} Quality_DownInputs */
/** @typedef {{}} Quality_FairInputs */
/** @typedef {{}} Quality_GoodInputs */
/** @typedef {{}} Quality_LossInputs */
/** @typedef {{}} Quality_LostInputs */
/** @typedef {{ quality: NonNullable<unknown> }} Quality_MineInputs */
/** @typedef {{ name: NonNullable<unknown>, quality: NonNullable<unknown> }} Quality_OfInputs */
/** @typedef {{}} Quality_PathInputs */
/** @typedef {{}} Quality_PoorInputs */
/** @typedef {{}} Quality_RouteInputs */
/** @typedef {{}} Quality_Route_DirectInputs */
/** @typedef {{}} Quality_Route_NoneInputs */
/** @typedef {{}} Quality_Route_ServerInputs */
/** @typedef {{}} Quality_RttInputs */
/** @typedef {{}} Quality_TitleInputs */
/** @typedef {{}} Quality_UnknownInputs */
/** @typedef {{}} Quality_UpInputs */
/** @typedef {{}} Remove_TextInputs */
/** @typedef {{ name: NonNullable<unknown> }} Remove_TitleInputs */
/** @typedef {{}} Rename_DoneInputs */
/** @typedef {{}} Rename_TitleInputs */
/** @typedef {{}} RetryInputs */
/** @typedef {{}} Safe_Cause_BandwidthInputs */
/** @typedef {{}} Safe_Cause_CpuInputs */
/** @typedef {{}} Safe_Cause_DelayInputs */
/** @typedef {{}} Safe_Cause_LossInputs */
/** @typedef {{}} Safe_ChosenInputs */
/** @typedef {{}} Safe_LargerInputs */
/** @typedef {{ cause: NonNullable<unknown> }} Safe_NearInputs */
/** @typedef {{ cause: NonNullable<unknown> }} Safe_OnInputs */
/** @typedef {{}} Safe_PicturesInputs */
/** @typedef {{ cause: NonNullable<unknown> }} Safe_PinnedInputs */
/** @typedef {{}} Safe_Sound_OnlyInputs */
/** @typedef {{}} SaveInputs */
/** @typedef {{}} Self_MoveInputs */
/** @typedef {{}} Self_Moved_BlInputs */
/** @typedef {{}} Self_Moved_BrInputs */
/** @typedef {{}} Self_Moved_TlInputs */
/** @typedef {{}} Self_Moved_TrInputs */
/** @typedef {{}} SettingsInputs */
/** @typedef {{}} Shortcuts_EscapeInputs */
/** @typedef {{ key: NonNullable<unknown> }} Shortcuts_HoldInputs */
/** @typedef {{}} Shortcuts_NewlineInputs */
/** @typedef {{}} Shortcuts_SendInputs */
/** @typedef {{}} Shortcuts_TextInputs */
/** @typedef {{}} Shortcuts_TitleInputs */
/** @typedef {{}} Skip_To_ContentInputs */
/** @typedef {{}} Speaker_TestInputs */
/** @typedef {{}} Speaker_Test_FailedInputs */
/** @typedef {{}} Speaker_TestingInputs */
/** @typedef {{}} Test_AgainInputs */
/** @typedef {{}} Test_Code_Bandwidth_LowInputs */
/** @typedef {{}} Test_Code_Bandwidth_Too_LowInputs */
/** @typedef {{}} Test_Code_Delay_HighInputs */
/** @typedef {{}} Test_Code_Loss_HighInputs */
/** @typedef {{}} Test_Code_Media_BlockedInputs */
/** @typedef {{}} Test_Code_Media_Over_TcpInputs */
/** @typedef {{}} Test_Code_No_AnswerInputs */
/** @typedef {{}} Test_Code_Not_ConfiguredInputs */
/** @typedef {{}} Test_Code_Not_ReachedInputs */
/** @typedef {{}} Test_Code_Server_RefusedInputs */
/** @typedef {{}} Test_Code_Server_UnreachableInputs */
/** @typedef {{}} Test_Code_Socket_BlockedInputs */
/** @typedef {{}} Test_Code_Turn_RefusedInputs */
/** @typedef {{}} Test_CopyInputs */
/** @typedef {{ up: NonNullable<unknown>, down: NonNullable<unknown>, rtt: NonNullable<unknown>, share: NonNullable<unknown> }} Test_Figures_BandwidthInputs */
/** @typedef {{ microphones: NonNullable<unknown>, cameras: NonNullable<unknown>, speakers: NonNullable<unknown> }} Test_Figures_DevicesInputs */
/** @typedef {{}} Test_LeadInputs */
/** @typedef {{}} Test_LinkInputs */
/** @typedef {{}} Test_Path_RelayInputs */
/** @typedef {{ step: NonNullable<unknown>, all: NonNullable<unknown>, done: NonNullable<unknown> }} Test_ProgressInputs */
/** @typedef {{}} Test_RunningInputs */
/** @typedef {{}} Test_StartInputs */
/** @typedef {{}} Test_State_FailedInputs */
/** @typedef {{}} Test_State_PassedInputs */
/** @typedef {{}} Test_State_RunningInputs */
/** @typedef {{}} Test_State_SkippedInputs */
/** @typedef {{}} Test_State_WaitingInputs */
/** @typedef {{}} Test_State_WarnedInputs */
/** @typedef {{}} Test_Step_BandwidthInputs */
/** @typedef {{}} Test_Step_DevicesInputs */
/** @typedef {{}} Test_Step_MediaInputs */
/** @typedef {{}} Test_Step_SignallingInputs */
/** @typedef {{}} Test_Step_StunInputs */
/** @typedef {{}} Test_Step_Turn_TcpInputs */
/** @typedef {{}} Test_Step_Turn_TlsInputs */
/** @typedef {{}} Test_Step_Turn_UdpInputs */
/** @typedef {{}} Test_StepsInputs */
/** @typedef {{}} Test_TitleInputs */
/** @typedef {{}} Test_Verdict_Bad_TextInputs */
/** @typedef {{}} Test_Verdict_Bad_TitleInputs */
/** @typedef {{}} Test_Verdict_Good_TextInputs */
/** @typedef {{}} Test_Verdict_Good_TitleInputs */
/** @typedef {{}} Test_Verdict_Limited_TextInputs */
/** @typedef {{}} Test_Verdict_Limited_TitleInputs */
/** @typedef {{}} ThemeInputs */
/** @typedef {{}} Theme_DarkInputs */
/** @typedef {{}} Theme_LightInputs */
/** @typedef {{}} Theme_SystemInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_Camera_ByInputs */
/** @typedef {{}} Toast_DismissInputs */
/** @typedef {{ name: NonNullable<unknown>, file: NonNullable<unknown> }} Toast_File_CancelledInputs */
/** @typedef {{ name: NonNullable<unknown>, file: NonNullable<unknown> }} Toast_File_DeclinedInputs */
/** @typedef {{ file: NonNullable<unknown> }} Toast_File_FailedInputs */
/** @typedef {{ file: NonNullable<unknown> }} Toast_File_Failed_InInputs */
/** @typedef {{ name: NonNullable<unknown>, file: NonNullable<unknown> }} Toast_File_OfferedInputs */
/** @typedef {{ file: NonNullable<unknown> }} Toast_File_ReceivedInputs */
/** @typedef {{ name: NonNullable<unknown>, file: NonNullable<unknown> }} Toast_File_SentInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_HandInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_JoinedInputs */
/** @typedef {{ name: NonNullable<unknown>, count: NonNullable<unknown> }} Toast_Joined_MoreInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_LeftInputs */
/** @typedef {{ name: NonNullable<unknown>, count: NonNullable<unknown> }} Toast_Left_MoreInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_LobbyInputs */
/** @typedef {{}} Toast_Mic_OffInputs */
/** @typedef {{}} Toast_Mic_OnInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_Muted_ByInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_PinnedInputs */
/** @typedef {{}} Toast_ReconnectedInputs */
/** @typedef {{}} Toast_RegionInputs */
/** @typedef {{ role: NonNullable<unknown> }} Toast_RoleInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_Share_ByInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_SharingInputs */
/** @typedef {{ name: NonNullable<unknown> }} Toast_Took_OverInputs */
/** @typedef {{}} Toast_UnpinnedInputs */
/** @typedef {{}} Update_LaterInputs */
/** @typedef {{}} Update_NowInputs */
/** @typedef {{}} Update_ReadyInputs */
/** @typedef {{}} Waiting_LeaveInputs */
/** @typedef {{}} Waiting_ReconnectingInputs */
/** @typedef {{ room: NonNullable<unknown>, name: NonNullable<unknown> }} Waiting_TextInputs */
/** @typedef {{}} Waiting_TitleInputs */
/** @typedef {{}} YouInputs */
import * as __ko from "./ko.js"
import * as __en from "./en.js"
/**
* | output |
* | --- |
* | "Stop camera" |
*
* @param {Action_Camera_OffInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_camera_off = /** @type {((inputs?: Action_Camera_OffInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Camera_OffInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_camera_off(inputs)
	return __ko.action_camera_off(inputs)
});
/**
* | output |
* | --- |
* | "Start camera" |
*
* @param {Action_Camera_OnInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_camera_on = /** @type {((inputs?: Action_Camera_OnInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Camera_OnInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_camera_on(inputs)
	return __ko.action_camera_on(inputs)
});
/**
* | output |
* | --- |
* | "Choose camera" |
*
* @param {Action_Camera_OptionsInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_camera_options = /** @type {((inputs?: Action_Camera_OptionsInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Camera_OptionsInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_camera_options(inputs)
	return __ko.action_camera_options(inputs)
});
/**
* | output |
* | --- |
* | "Camera" |
*
* @param {Action_Camera_ShortInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_camera_short = /** @type {((inputs?: Action_Camera_ShortInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Camera_ShortInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_camera_short(inputs)
	return __ko.action_camera_short(inputs)
});
/**
* | output |
* | --- |
* | "Chat" |
*
* @param {Action_ChatInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_chat = /** @type {((inputs?: Action_ChatInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_ChatInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_chat(inputs)
	return __ko.action_chat(inputs)
});
/**
* | output |
* | --- |
* | "Devices" |
*
* @param {Action_DevicesInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_devices = /** @type {((inputs?: Action_DevicesInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_DevicesInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_devices(inputs)
	return __ko.action_devices(inputs)
});
/**
* | output |
* | --- |
* | "End call for everyone" |
*
* @param {Action_End_AllInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_end_all = /** @type {((inputs?: Action_End_AllInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_End_AllInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_end_all(inputs)
	return __ko.action_end_all(inputs)
});
/**
* | output |
* | --- |
* | "Full screen" |
*
* @param {Action_FullscreenInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_fullscreen = /** @type {((inputs?: Action_FullscreenInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_FullscreenInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_fullscreen(inputs)
	return __ko.action_fullscreen(inputs)
});
/**
* | output |
* | --- |
* | "Raise hand" |
*
* @param {Action_HandInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_hand = /** @type {((inputs?: Action_HandInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_HandInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_hand(inputs)
	return __ko.action_hand(inputs)
});
/**
* | output |
* | --- |
* | "Lower hand" |
*
* @param {Action_Hand_LowerInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_hand_lower = /** @type {((inputs?: Action_Hand_LowerInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Hand_LowerInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_hand_lower(inputs)
	return __ko.action_hand_lower(inputs)
});
/**
* | output |
* | --- |
* | "Hand" |
*
* @param {Action_Hand_ShortInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_hand_short = /** @type {((inputs?: Action_Hand_ShortInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Hand_ShortInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_hand_short(inputs)
	return __ko.action_hand_short(inputs)
});
/**
* | output |
* | --- |
* | "Invite" |
*
* @param {Action_InviteInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_invite = /** @type {((inputs?: Action_InviteInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_InviteInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_invite(inputs)
	return __ko.action_invite(inputs)
});
/**
* | output |
* | --- |
* | "Grid view" |
*
* @param {Action_Layout_GridInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_layout_grid = /** @type {((inputs?: Action_Layout_GridInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Layout_GridInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_layout_grid(inputs)
	return __ko.action_layout_grid(inputs)
});
/**
* | output |
* | --- |
* | "Grid" |
*
* @param {Action_Layout_Grid_ShortInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_layout_grid_short = /** @type {((inputs?: Action_Layout_Grid_ShortInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Layout_Grid_ShortInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_layout_grid_short(inputs)
	return __ko.action_layout_grid_short(inputs)
});
/**
* | output |
* | --- |
* | "Speaker view" |
*
* @param {Action_Layout_SpeakerInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_layout_speaker = /** @type {((inputs?: Action_Layout_SpeakerInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Layout_SpeakerInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_layout_speaker(inputs)
	return __ko.action_layout_speaker(inputs)
});
/**
* | output |
* | --- |
* | "Speaker" |
*
* @param {Action_Layout_Speaker_ShortInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_layout_speaker_short = /** @type {((inputs?: Action_Layout_Speaker_ShortInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Layout_Speaker_ShortInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_layout_speaker_short(inputs)
	return __ko.action_layout_speaker_short(inputs)
});
/**
* | output |
* | --- |
* | "Leave" |
*
* @param {Action_LeaveInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_leave = /** @type {((inputs?: Action_LeaveInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_LeaveInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_leave(inputs)
	return __ko.action_leave(inputs)
});
/**
* | output |
* | --- |
* | "Mute mic" |
*
* @param {Action_Mic_OffInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_mic_off = /** @type {((inputs?: Action_Mic_OffInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Mic_OffInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_mic_off(inputs)
	return __ko.action_mic_off(inputs)
});
/**
* | output |
* | --- |
* | "Unmute mic" |
*
* @param {Action_Mic_OnInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_mic_on = /** @type {((inputs?: Action_Mic_OnInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Mic_OnInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_mic_on(inputs)
	return __ko.action_mic_on(inputs)
});
/**
* | output |
* | --- |
* | "Choose microphone" |
*
* @param {Action_Mic_OptionsInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_mic_options = /** @type {((inputs?: Action_Mic_OptionsInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Mic_OptionsInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_mic_options(inputs)
	return __ko.action_mic_options(inputs)
});
/**
* | output |
* | --- |
* | "Mic" |
*
* @param {Action_Mic_ShortInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_mic_short = /** @type {((inputs?: Action_Mic_ShortInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Mic_ShortInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_mic_short(inputs)
	return __ko.action_mic_short(inputs)
});
/**
* | output |
* | --- |
* | "More" |
*
* @param {Action_MoreInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_more = /** @type {((inputs?: Action_MoreInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_MoreInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_more(inputs)
	return __ko.action_more(inputs)
});
/**
* | output |
* | --- |
* | "People" |
*
* @param {Action_PeopleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_people = /** @type {((inputs?: Action_PeopleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_PeopleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_people(inputs)
	return __ko.action_people(inputs)
});
/**
* | output |
* | --- |
* | "Pin" |
*
* @param {Action_PinInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_pin = /** @type {((inputs?: Action_PinInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_PinInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_pin(inputs)
	return __ko.action_pin(inputs)
});
/**
* | output |
* | --- |
* | "Hold to talk" |
*
* @param {Action_Push_To_TalkInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_push_to_talk = /** @type {((inputs?: Action_Push_To_TalkInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Push_To_TalkInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_push_to_talk(inputs)
	return __ko.action_push_to_talk(inputs)
});
/**
* | output |
* | --- |
* | "Change my name" |
*
* @param {Action_RenameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_rename = /** @type {((inputs?: Action_RenameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_RenameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_rename(inputs)
	return __ko.action_rename(inputs)
});
/**
* | output |
* | --- |
* | "Float my picture" |
*
* @param {Action_Self_FloatInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_self_float = /** @type {((inputs?: Action_Self_FloatInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Self_FloatInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_self_float(inputs)
	return __ko.action_self_float(inputs)
});
/**
* | output |
* | --- |
* | "Hide my picture" |
*
* @param {Action_Self_HideInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_self_hide = /** @type {((inputs?: Action_Self_HideInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Self_HideInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_self_hide(inputs)
	return __ko.action_self_hide(inputs)
});
/**
* | output |
* | --- |
* | "Show my picture" |
*
* @param {Action_Self_ShowInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_self_show = /** @type {((inputs?: Action_Self_ShowInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Self_ShowInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_self_show(inputs)
	return __ko.action_self_show(inputs)
});
/**
* | output |
* | --- |
* | "My picture in the grid" |
*
* @param {Action_Self_TileInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_self_tile = /** @type {((inputs?: Action_Self_TileInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Self_TileInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_self_tile(inputs)
	return __ko.action_self_tile(inputs)
});
/**
* | output |
* | --- |
* | "Share screen" |
*
* @param {Action_ShareInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_share = /** @type {((inputs?: Action_ShareInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_ShareInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_share(inputs)
	return __ko.action_share(inputs)
});
/**
* | output |
* | --- |
* | "Share" |
*
* @param {Action_Share_ShortInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_share_short = /** @type {((inputs?: Action_Share_ShortInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Share_ShortInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_share_short(inputs)
	return __ko.action_share_short(inputs)
});
/**
* | output |
* | --- |
* | "Stop screen share" |
*
* @param {Action_Share_StopInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_share_stop = /** @type {((inputs?: Action_Share_StopInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_Share_StopInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_share_stop(inputs)
	return __ko.action_share_stop(inputs)
});
/**
* | output |
* | --- |
* | "Keyboard shortcuts" |
*
* @param {Action_ShortcutsInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_shortcuts = /** @type {((inputs?: Action_ShortcutsInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_ShortcutsInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_shortcuts(inputs)
	return __ko.action_shortcuts(inputs)
});
/**
* | output |
* | --- |
* | "Unpin" |
*
* @param {Action_UnpinInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const action_unpin = /** @type {((inputs?: Action_UnpinInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Action_UnpinInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.action_unpin(inputs)
	return __ko.action_unpin(inputs)
});
/**
* | output |
* | --- |
* | "Madang" |
*
* @param {App_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const app_name = /** @type {((inputs?: App_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.app_name(inputs)
	return __ko.app_name(inputs)
});
/**
* | output |
* | --- |
* | "The yard where people meet" |
*
* @param {App_TaglineInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const app_tagline = /** @type {((inputs?: App_TaglineInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_TaglineInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.app_tagline(inputs)
	return __ko.app_tagline(inputs)
});
/**
* | output |
* | --- |
* | "Home" |
*
* @param {Back_HomeInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const back_home = /** @type {((inputs?: Back_HomeInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Back_HomeInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.back_home(inputs)
	return __ko.back_home(inputs)
});
/**
* | output |
* | --- |
* | "Reload" |
*
* @param {Broken_ReloadInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const broken_reload = /** @type {((inputs?: Broken_ReloadInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Broken_ReloadInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.broken_reload(inputs)
	return __ko.broken_reload(inputs)
});
/**
* | output |
* | --- |
* | "There may be a new version, or the connection was lost. Reload to go on where you were." |
*
* @param {Broken_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const broken_text = /** @type {((inputs?: Broken_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Broken_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.broken_text(inputs)
	return __ko.broken_text(inputs)
});
/**
* | output |
* | --- |
* | "This page could not be shown" |
*
* @param {Broken_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const broken_title = /** @type {((inputs?: Broken_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Broken_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.broken_title(inputs)
	return __ko.broken_title(inputs)
});
/**
* | output |
* | --- |
* | "Send an invitation and meet right away." |
*
* @param {Call_Alone_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_alone_text = /** @type {((inputs?: Call_Alone_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Alone_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_alone_text(inputs)
	return __ko.call_alone_text(inputs)
});
/**
* | output |
* | --- |
* | "You are the only one here" |
*
* @param {Call_Alone_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_alone_title = /** @type {((inputs?: Call_Alone_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Alone_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_alone_title(inputs)
	return __ko.call_alone_title(inputs)
});
/**
* | output |
* | --- |
* | "Turn sound on" |
*
* @param {Call_Audio_Blocked_ButtonInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_audio_blocked_button = /** @type {((inputs?: Call_Audio_Blocked_ButtonInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Audio_Blocked_ButtonInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_audio_blocked_button(inputs)
	return __ko.call_audio_blocked_button(inputs)
});
/**
* | output |
* | --- |
* | "The browser blocks the sound" |
*
* @param {Call_Audio_Blocked_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_audio_blocked_title = /** @type {((inputs?: Call_Audio_Blocked_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Audio_Blocked_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_audio_blocked_title(inputs)
	return __ko.call_audio_blocked_title(inputs)
});
/**
* | output |
* | --- |
* | "Call time" |
*
* @param {Call_DurationInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_duration = /** @type {((inputs?: Call_DurationInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_DurationInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_duration(inputs)
	return __ko.call_duration(inputs)
});
/**
* | output |
* | --- |
* | "Show" |
*
* @param {Call_Lobby_ShowInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_lobby_show = /** @type {((inputs?: Call_Lobby_ShowInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Lobby_ShowInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_lobby_show(inputs)
	return __ko.call_lobby_show(inputs)
});
/**
* | output |
* | --- |
* | "{name} is waiting" |
*
* @param {Call_Lobby_WaitingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_lobby_waiting = /** @type {((inputs: Call_Lobby_WaitingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Lobby_WaitingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_lobby_waiting(inputs)
	return __ko.call_lobby_waiting(inputs)
});
/**
* | output |
* | --- |
* | "{name} and {count} more are waiting" |
*
* @param {Call_Lobby_Waiting_MoreInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_lobby_waiting_more = /** @type {((inputs: Call_Lobby_Waiting_MoreInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Lobby_Waiting_MoreInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_lobby_waiting_more(inputs)
	return __ko.call_lobby_waiting_more(inputs)
});
/**
* | output |
* | --- |
* | "Getting picture and sound back" |
*
* @param {Call_Media_RecoveringInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_media_recovering = /** @type {((inputs?: Call_Media_RecoveringInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Media_RecoveringInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_media_recovering(inputs)
	return __ko.call_media_recovering(inputs)
});
/**
* | output |
* | --- |
* | "More people" |
*
* @param {Call_Page_NextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_page_next = /** @type {((inputs?: Call_Page_NextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Page_NextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_page_next(inputs)
	return __ko.call_page_next(inputs)
});
/**
* | output |
* | --- |
* | "{page} / {pages}" |
*
* @param {Call_Page_OfInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_page_of = /** @type {((inputs: Call_Page_OfInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Page_OfInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_page_of(inputs)
	return __ko.call_page_of(inputs)
});
/**
* | output |
* | --- |
* | "Previous people" |
*
* @param {Call_Page_PrevInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_page_prev = /** @type {((inputs?: Call_Page_PrevInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Page_PrevInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_page_prev(inputs)
	return __ko.call_page_prev(inputs)
});
/**
* | output |
* | --- |
* | "Reconnecting" |
*
* @param {Call_ReconnectingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_reconnecting = /** @type {((inputs?: Call_ReconnectingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_ReconnectingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_reconnecting(inputs)
	return __ko.call_reconnecting(inputs)
});
/**
* | output |
* | --- |
* | "Attempt {attempt}" |
*
* @param {Call_Reconnecting_AttemptInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_reconnecting_attempt = /** @type {((inputs: Call_Reconnecting_AttemptInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Reconnecting_AttemptInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_reconnecting_attempt(inputs)
	return __ko.call_reconnecting_attempt(inputs)
});
/**
* | output |
* | --- |
* | "You see the last picture. It will go on in a moment." |
*
* @param {Call_Reconnecting_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_reconnecting_text = /** @type {((inputs?: Call_Reconnecting_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Reconnecting_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_reconnecting_text(inputs)
	return __ko.call_reconnecting_text(inputs)
});
/**
* | output |
* | --- |
* | "Call controls" |
*
* @param {Call_Region_ControlsInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_region_controls = /** @type {((inputs?: Call_Region_ControlsInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Region_ControlsInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_region_controls(inputs)
	return __ko.call_region_controls(inputs)
});
/**
* | output |
* | --- |
* | "Participants' pictures" |
*
* @param {Call_Region_StageInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_region_stage = /** @type {((inputs?: Call_Region_StageInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Region_StageInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_region_stage(inputs)
	return __ko.call_region_stage(inputs)
});
/**
* | output |
* | --- |
* | "You are sharing your screen" |
*
* @param {Call_SharingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_sharing = /** @type {((inputs?: Call_SharingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_SharingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_sharing(inputs)
	return __ko.call_sharing(inputs)
});
/**
* | output |
* | --- |
* | "Stop sharing" |
*
* @param {Call_Sharing_StopInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_sharing_stop = /** @type {((inputs?: Call_Sharing_StopInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Sharing_StopInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_sharing_stop(inputs)
	return __ko.call_sharing_stop(inputs)
});
/**
* | output |
* | --- |
* | "Hand raised" |
*
* @param {Call_Tile_HandInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_tile_hand = /** @type {((inputs?: Call_Tile_HandInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Tile_HandInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_tile_hand(inputs)
	return __ko.call_tile_hand(inputs)
});
/**
* | output |
* | --- |
* | "Microphone off" |
*
* @param {Call_Tile_MutedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_tile_muted = /** @type {((inputs?: Call_Tile_MutedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Tile_MutedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_tile_muted(inputs)
	return __ko.call_tile_muted(inputs)
});
/**
* | output |
* | --- |
* | "Picture paused" |
*
* @param {Call_Tile_PausedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_tile_paused = /** @type {((inputs?: Call_Tile_PausedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Tile_PausedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_tile_paused(inputs)
	return __ko.call_tile_paused(inputs)
});
/**
* | output |
* | --- |
* | "{name}'s screen" |
*
* @param {Call_Tile_ScreenInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_tile_screen = /** @type {((inputs: Call_Tile_ScreenInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Tile_ScreenInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_tile_screen(inputs)
	return __ko.call_tile_screen(inputs)
});
/**
* | output |
* | --- |
* | "Your shared screen" |
*
* @param {Call_Tile_Self_ScreenInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_tile_self_screen = /** @type {((inputs?: Call_Tile_Self_ScreenInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Tile_Self_ScreenInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_tile_self_screen(inputs)
	return __ko.call_tile_self_screen(inputs)
});
/**
* | output |
* | --- |
* | "Reconnecting" |
*
* @param {Call_Tile_SuspendedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_tile_suspended = /** @type {((inputs?: Call_Tile_SuspendedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Tile_SuspendedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_tile_suspended(inputs)
	return __ko.call_tile_suspended(inputs)
});
/**
* | output |
* | --- |
* | "Cannot be decrypted" |
*
* @param {Call_Tile_UndecodableInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const call_tile_undecodable = /** @type {((inputs?: Call_Tile_UndecodableInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Call_Tile_UndecodableInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.call_tile_undecodable(inputs)
	return __ko.call_tile_undecodable(inputs)
});
/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {CancelInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cancel = /** @type {((inputs?: CancelInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<CancelInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cancel(inputs)
	return __ko.cancel(inputs)
});
/**
* | output |
* | --- |
* | "Emoji" |
*
* @param {Chat_EmojiInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_emoji = /** @type {((inputs?: Chat_EmojiInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_EmojiInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_emoji(inputs)
	return __ko.chat_emoji(inputs)
});
/**
* | output |
* | --- |
* | "Say hello." |
*
* @param {Chat_EmptyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_empty = /** @type {((inputs?: Chat_EmptyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_EmptyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_empty(inputs)
	return __ko.chat_empty(inputs)
});
/**
* | output |
* | --- |
* | "The message was not sent." |
*
* @param {Chat_FailedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_failed = /** @type {((inputs?: Chat_FailedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_FailedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_failed(inputs)
	return __ko.chat_failed(inputs)
});
/**
* | output |
* | --- |
* | "Go to the newest" |
*
* @param {Chat_JumpInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_jump = /** @type {((inputs?: Chat_JumpInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_JumpInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_jump(inputs)
	return __ko.chat_jump(inputs)
});
/**
* | output |
* | --- |
* | "Messages" |
*
* @param {Chat_LogInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_log = /** @type {((inputs?: Chat_LogInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_LogInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_log(inputs)
	return __ko.chat_log(inputs)
});
/**
* | output |
* | --- |
* | "You cannot chat in this call." |
*
* @param {Chat_Not_AllowedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_not_allowed = /** @type {((inputs?: Chat_Not_AllowedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_Not_AllowedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_not_allowed(inputs)
	return __ko.chat_not_allowed(inputs)
});
/**
* | output |
* | --- |
* | "Write a message" |
*
* @param {Chat_PlaceholderInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_placeholder = /** @type {((inputs?: Chat_PlaceholderInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_PlaceholderInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_placeholder(inputs)
	return __ko.chat_placeholder(inputs)
});
/**
* | output |
* | --- |
* | "Message to {name} only" |
*
* @param {Chat_Placeholder_PrivateInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_placeholder_private = /** @type {((inputs: Chat_Placeholder_PrivateInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_Placeholder_PrivateInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_placeholder_private(inputs)
	return __ko.chat_placeholder_private(inputs)
});
/**
* | output |
* | --- |
* | "Private" |
*
* @param {Chat_PrivateInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_private = /** @type {((inputs?: Chat_PrivateInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_PrivateInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_private(inputs)
	return __ko.chat_private(inputs)
});
/**
* | output |
* | --- |
* | "Only to you" |
*
* @param {Chat_Private_FromInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_private_from = /** @type {((inputs?: Chat_Private_FromInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_Private_FromInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_private_from(inputs)
	return __ko.chat_private_from(inputs)
});
/**
* | output |
* | --- |
* | "Only to {name}" |
*
* @param {Chat_Private_ToInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_private_to = /** @type {((inputs: Chat_Private_ToInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_Private_ToInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_private_to(inputs)
	return __ko.chat_private_to(inputs)
});
/**
* | output |
* | --- |
* | "Send" |
*
* @param {Chat_SendInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_send = /** @type {((inputs?: Chat_SendInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_SendInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_send(inputs)
	return __ko.chat_send(inputs)
});
/**
* | output |
* | --- |
* | "Service" |
*
* @param {Chat_ServiceInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_service = /** @type {((inputs?: Chat_ServiceInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_ServiceInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_service(inputs)
	return __ko.chat_service(inputs)
});
/**
* | output |
* | --- |
* | "Chat" |
*
* @param {Chat_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_title = /** @type {((inputs?: Chat_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_title(inputs)
	return __ko.chat_title(inputs)
});
/**
* | output |
* | --- |
* | "To" |
*
* @param {Chat_ToInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_to = /** @type {((inputs?: Chat_ToInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_ToInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_to(inputs)
	return __ko.chat_to(inputs)
});
/**
* | output |
* | --- |
* | "Everyone" |
*
* @param {Chat_To_AllInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_to_all = /** @type {((inputs?: Chat_To_AllInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_To_AllInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_to_all(inputs)
	return __ko.chat_to_all(inputs)
});
/**
* | output |
* | --- |
* | "A message has at most 4,000 characters." |
*
* @param {Chat_Too_LongInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_too_long = /** @type {((inputs?: Chat_Too_LongInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_Too_LongInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_too_long(inputs)
	return __ko.chat_too_long(inputs)
});
/**
* | output |
* | --- |
* | "{count} unread messages" |
*
* @param {Chat_UnreadInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const chat_unread = /** @type {((inputs: Chat_UnreadInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chat_UnreadInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.chat_unread(inputs)
	return __ko.chat_unread(inputs)
});
/**
* | output |
* | --- |
* | "Close" |
*
* @param {CloseInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const close = /** @type {((inputs?: CloseInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<CloseInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.close(inputs)
	return __ko.close(inputs)
});
/**
* | output |
* | --- |
* | "Copied" |
*
* @param {CopiedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const copied = /** @type {((inputs?: CopiedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<CopiedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.copied(inputs)
	return __ko.copied(inputs)
});
/**
* | output |
* | --- |
* | "Click the lock or settings icon left of the address, choose “Allow”, then try again." |
*
* @param {Cure_Denied_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_denied_text = /** @type {((inputs?: Cure_Denied_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Denied_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_denied_text(inputs)
	return __ko.cure_denied_text(inputs)
});
/**
* | output |
* | --- |
* | "The browser blocks the {device}" |
*
* @param {Cure_Denied_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_denied_title = /** @type {((inputs: Cure_Denied_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Denied_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_denied_title(inputs)
	return __ko.cure_denied_title(inputs)
});
/**
* | output |
* | --- |
* | "Press “Try again”, and choose “Allow” when the browser asks." |
*
* @param {Cure_Dismissed_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_dismissed_text = /** @type {((inputs?: Cure_Dismissed_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Dismissed_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_dismissed_text(inputs)
	return __ko.cure_dismissed_text(inputs)
});
/**
* | output |
* | --- |
* | "The browser still waits for your answer about the {device}" |
*
* @param {Cure_Dismissed_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_dismissed_title = /** @type {((inputs: Cure_Dismissed_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Dismissed_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_dismissed_title(inputs)
	return __ko.cure_dismissed_title(inputs)
});
/**
* | output |
* | --- |
* | "The camera is off so that your room is not shown. Try again, or choose “None” as the background." |
*
* @param {Cure_Effect_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_effect_text = /** @type {((inputs?: Cure_Effect_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Effect_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_effect_text(inputs)
	return __ko.cure_effect_text(inputs)
});
/**
* | output |
* | --- |
* | "The background does not work" |
*
* @param {Cure_Effect_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_effect_title = /** @type {((inputs?: Cure_Effect_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Effect_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_effect_title(inputs)
	return __ko.cure_effect_title(inputs)
});
/**
* | output |
* | --- |
* | "Unplug it and plug it in again, or choose another device." |
*
* @param {Cure_Failed_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_failed_text = /** @type {((inputs?: Cure_Failed_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Failed_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_failed_text(inputs)
	return __ko.cure_failed_text(inputs)
});
/**
* | output |
* | --- |
* | "The {device} did not start" |
*
* @param {Cure_Failed_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_failed_title = /** @type {((inputs: Cure_Failed_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Failed_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_failed_title(inputs)
	return __ko.cure_failed_title(inputs)
});
/**
* | output |
* | --- |
* | "Close other calls, recorders and tabs that use it, then try again." |
*
* @param {Cure_In_Use_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_in_use_text = /** @type {((inputs?: Cure_In_Use_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_In_Use_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_in_use_text(inputs)
	return __ko.cure_in_use_text(inputs)
});
/**
* | output |
* | --- |
* | "Another program uses the {device}" |
*
* @param {Cure_In_Use_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_in_use_title = /** @type {((inputs: Cure_In_Use_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_In_Use_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_in_use_title(inputs)
	return __ko.cure_in_use_title(inputs)
});
/**
* | output |
* | --- |
* | "Open the page with https://. For now you can only watch and listen." |
*
* @param {Cure_Insecure_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_insecure_text = /** @type {((inputs?: Cure_Insecure_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Insecure_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_insecure_text(inputs)
	return __ko.cure_insecure_text(inputs)
});
/**
* | output |
* | --- |
* | "Devices need a secure address" |
*
* @param {Cure_Insecure_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_insecure_title = /** @type {((inputs?: Cure_Insecure_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Insecure_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_insecure_title(inputs)
	return __ko.cure_insecure_title(inputs)
});
/**
* | output |
* | --- |
* | "Plug one in and it will be noticed. You can be in the call without it, too." |
*
* @param {Cure_None_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_none_text = /** @type {((inputs?: Cure_None_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_None_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_none_text(inputs)
	return __ko.cure_none_text(inputs)
});
/**
* | output |
* | --- |
* | "No {device} was found" |
*
* @param {Cure_None_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_none_title = /** @type {((inputs: Cure_None_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_None_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_none_title(inputs)
	return __ko.cure_none_title(inputs)
});
/**
* | output |
* | --- |
* | "You have allowed it, but a rule of your company or school, or of this server, does not. Ask the administrator to allow devices for this address." |
*
* @param {Cure_Policy_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_policy_text = /** @type {((inputs?: Cure_Policy_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Policy_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_policy_text(inputs)
	return __ko.cure_policy_text(inputs)
});
/**
* | output |
* | --- |
* | "A policy blocks the {device}" |
*
* @param {Cure_Policy_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_policy_title = /** @type {((inputs: Cure_Policy_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Policy_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_policy_title(inputs)
	return __ko.cure_policy_title(inputs)
});
/**
* | output |
* | --- |
* | "Check the mute switch of the microphone or headset, or choose another one below." |
*
* @param {Cure_Silent_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_silent_text = /** @type {((inputs?: Cure_Silent_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Silent_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_silent_text(inputs)
	return __ko.cure_silent_text(inputs)
});
/**
* | output |
* | --- |
* | "The microphone is silent" |
*
* @param {Cure_Silent_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_silent_title = /** @type {((inputs?: Cure_Silent_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_Silent_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_silent_title(inputs)
	return __ko.cure_silent_title(inputs)
});
/**
* | output |
* | --- |
* | "Allow this browser in Windows under Settings › Privacy › Camera and Microphone, on macOS under System Settings › Privacy & Security, then restart the browser." |
*
* @param {Cure_System_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_system_text = /** @type {((inputs?: Cure_System_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_System_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_system_text(inputs)
	return __ko.cure_system_text(inputs)
});
/**
* | output |
* | --- |
* | "The system blocks the {device}" |
*
* @param {Cure_System_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const cure_system_title = /** @type {((inputs: Cure_System_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cure_System_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.cure_system_title(inputs)
	return __ko.cure_system_title(inputs)
});
/**
* | output |
* | --- |
* | "Camera" |
*
* @param {Device_CameraInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const device_camera = /** @type {((inputs?: Device_CameraInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_CameraInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.device_camera(inputs)
	return __ko.device_camera(inputs)
});
/**
* | output |
* | --- |
* | "System default" |
*
* @param {Device_DefaultInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const device_default = /** @type {((inputs?: Device_DefaultInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_DefaultInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.device_default(inputs)
	return __ko.device_default(inputs)
});
/**
* | output |
* | --- |
* | "Microphone" |
*
* @param {Device_MicrophoneInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const device_microphone = /** @type {((inputs?: Device_MicrophoneInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_MicrophoneInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.device_microphone(inputs)
	return __ko.device_microphone(inputs)
});
/**
* | output |
* | --- |
* | "None found" |
*
* @param {Device_NoneInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const device_none = /** @type {((inputs?: Device_NoneInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_NoneInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.device_none(inputs)
	return __ko.device_none(inputs)
});
/**
* | output |
* | --- |
* | "Speaker" |
*
* @param {Device_SpeakerInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const device_speaker = /** @type {((inputs?: Device_SpeakerInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_SpeakerInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.device_speaker(inputs)
	return __ko.device_speaker(inputs)
});
/**
* | output |
* | --- |
* | "{kind} {number}" |
*
* @param {Device_UnnamedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const device_unnamed = /** @type {((inputs: Device_UnnamedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_UnnamedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.device_unnamed(inputs)
	return __ko.device_unnamed(inputs)
});
/**
* | output |
* | --- |
* | "camera and microphone" |
*
* @param {Device_Word_BothInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const device_word_both = /** @type {((inputs?: Device_Word_BothInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Word_BothInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.device_word_both(inputs)
	return __ko.device_word_both(inputs)
});
/**
* | output |
* | --- |
* | "camera" |
*
* @param {Device_Word_CameraInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const device_word_camera = /** @type {((inputs?: Device_Word_CameraInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Word_CameraInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.device_word_camera(inputs)
	return __ko.device_word_camera(inputs)
});
/**
* | output |
* | --- |
* | "microphone" |
*
* @param {Device_Word_MicrophoneInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const device_word_microphone = /** @type {((inputs?: Device_Word_MicrophoneInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Word_MicrophoneInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.device_word_microphone(inputs)
	return __ko.device_word_microphone(inputs)
});
/**
* | output |
* | --- |
* | "Devices" |
*
* @param {Devices_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const devices_title = /** @type {((inputs?: Devices_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Devices_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.devices_title(inputs)
	return __ko.devices_title(inputs)
});
/**
* | output |
* | --- |
* | "Connecting the two of you directly…" |
*
* @param {Direct_ConnectingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const direct_connecting = /** @type {((inputs?: Direct_ConnectingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Direct_ConnectingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.direct_connecting(inputs)
	return __ko.direct_connecting(inputs)
});
/**
* | output |
* | --- |
* | "No direct connection between your two networks. Trying again. Another network, such as mobile data, may help." |
*
* @param {Direct_FailedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const direct_failed = /** @type {((inputs?: Direct_FailedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Direct_FailedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.direct_failed(inputs)
	return __ko.direct_failed(inputs)
});
/**
* | output |
* | --- |
* | "One of the two browsers cannot connect directly, and this room allows nothing else." |
*
* @param {Direct_IncapableInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const direct_incapable = /** @type {((inputs?: Direct_IncapableInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Direct_IncapableInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.direct_incapable(inputs)
	return __ko.direct_incapable(inputs)
});
/**
* | output |
* | --- |
* | "This room is for two people only; pictures and sound come when the others have left." |
*
* @param {Direct_OthersInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const direct_others = /** @type {((inputs?: Direct_OthersInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Direct_OthersInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.direct_others(inputs)
	return __ko.direct_others(inputs)
});
/**
* | output |
* | --- |
* | "{hours} h {minutes} min" |
*
* @param {Duration_HoursInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const duration_hours = /** @type {((inputs: Duration_HoursInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duration_HoursInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.duration_hours(inputs)
	return __ko.duration_hours(inputs)
});
/**
* | output |
* | --- |
* | "{minutes} min" |
*
* @param {Duration_MinutesInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const duration_minutes = /** @type {((inputs: Duration_MinutesInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duration_MinutesInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.duration_minutes(inputs)
	return __ko.duration_minutes(inputs)
});
/**
* | output |
* | --- |
* | "{seconds} s" |
*
* @param {Duration_SecondsInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const duration_seconds = /** @type {((inputs: Duration_SecondsInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duration_SecondsInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.duration_seconds(inputs)
	return __ko.duration_seconds(inputs)
});
/**
* | output |
* | --- |
* | "Background" |
*
* @param {Effects_BackgroundInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_background = /** @type {((inputs?: Effects_BackgroundInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_BackgroundInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_background(inputs)
	return __ko.effects_background(inputs)
});
/**
* | output |
* | --- |
* | "The background could not be changed. Try again in a moment." |
*
* @param {Effects_Background_FailedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_background_failed = /** @type {((inputs?: Effects_Background_FailedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Background_FailedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_background_failed(inputs)
	return __ko.effects_background_failed(inputs)
});
/**
* | output |
* | --- |
* | "Light blur" |
*
* @param {Effects_Blur_LightInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_blur_light = /** @type {((inputs?: Effects_Blur_LightInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Blur_LightInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_blur_light(inputs)
	return __ko.effects_blur_light(inputs)
});
/**
* | output |
* | --- |
* | "Strong blur" |
*
* @param {Effects_Blur_StrongInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_blur_strong = /** @type {((inputs?: Effects_Blur_StrongInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Blur_StrongInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_blur_strong(inputs)
	return __ko.effects_blur_strong(inputs)
});
/**
* | output |
* | --- |
* | "Getting ready…" |
*
* @param {Effects_BusyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_busy = /** @type {((inputs?: Effects_BusyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_BusyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_busy(inputs)
	return __ko.effects_busy(inputs)
});
/**
* | output |
* | --- |
* | "Reduce noise" |
*
* @param {Effects_NoiseInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_noise = /** @type {((inputs?: Effects_NoiseInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_NoiseInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_noise(inputs)
	return __ko.effects_noise(inputs)
});
/**
* | output |
* | --- |
* | "Noise reduction could not be started. Try again in a moment." |
*
* @param {Effects_Noise_FailedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_noise_failed = /** @type {((inputs?: Effects_Noise_FailedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Noise_FailedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_noise_failed(inputs)
	return __ko.effects_noise_failed(inputs)
});
/**
* | output |
* | --- |
* | "Keeps voices; takes away fans, keyboards and the street." |
*
* @param {Effects_Noise_HintInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_noise_hint = /** @type {((inputs?: Effects_Noise_HintInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Noise_HintInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_noise_hint(inputs)
	return __ko.effects_noise_hint(inputs)
});
/**
* | output |
* | --- |
* | "Noise reduction has stopped. Your microphone goes on without it." |
*
* @param {Effects_Noise_StoppedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_noise_stopped = /** @type {((inputs?: Effects_Noise_StoppedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Noise_StoppedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_noise_stopped(inputs)
	return __ko.effects_noise_stopped(inputs)
});
/**
* | output |
* | --- |
* | "None" |
*
* @param {Effects_NoneInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_none = /** @type {((inputs?: Effects_NoneInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_NoneInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_none(inputs)
	return __ko.effects_none(inputs)
});
/**
* | output |
* | --- |
* | "Background…" |
*
* @param {Effects_OpenInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_open = /** @type {((inputs?: Effects_OpenInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_OpenInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_open(inputs)
	return __ko.effects_open(inputs)
});
/**
* | output |
* | --- |
* | "My picture" |
*
* @param {Effects_OwnInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_own = /** @type {((inputs?: Effects_OwnInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_OwnInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_own(inputs)
	return __ko.effects_own(inputs)
});
/**
* | output |
* | --- |
* | "Choose a picture…" |
*
* @param {Effects_Own_AddInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_own_add = /** @type {((inputs?: Effects_Own_AddInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Own_AddInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_own_add(inputs)
	return __ko.effects_own_add(inputs)
});
/**
* | output |
* | --- |
* | "Your picture stays in this browser." |
*
* @param {Effects_Own_HintInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_own_hint = /** @type {((inputs?: Effects_Own_HintInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Own_HintInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_own_hint(inputs)
	return __ko.effects_own_hint(inputs)
});
/**
* | output |
* | --- |
* | "This file is no picture that the browser can show. Choose a JPEG or PNG." |
*
* @param {Effects_Picture_FailedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_picture_failed = /** @type {((inputs?: Effects_Picture_FailedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Picture_FailedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_picture_failed(inputs)
	return __ko.effects_picture_failed(inputs)
});
/**
* | output |
* | --- |
* | "Evening" |
*
* @param {Effects_Scene_EveningInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_scene_evening = /** @type {((inputs?: Effects_Scene_EveningInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Scene_EveningInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_scene_evening(inputs)
	return __ko.effects_scene_evening(inputs)
});
/**
* | output |
* | --- |
* | "Hills" |
*
* @param {Effects_Scene_HillsInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_scene_hills = /** @type {((inputs?: Effects_Scene_HillsInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Scene_HillsInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_scene_hills(inputs)
	return __ko.effects_scene_hills(inputs)
});
/**
* | output |
* | --- |
* | "Paper windows" |
*
* @param {Effects_Scene_LatticeInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_scene_lattice = /** @type {((inputs?: Effects_Scene_LatticeInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Scene_LatticeInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_scene_lattice(inputs)
	return __ko.effects_scene_lattice(inputs)
});
/**
* | output |
* | --- |
* | "Warm wall" |
*
* @param {Effects_Scene_PaperInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_scene_paper = /** @type {((inputs?: Effects_Scene_PaperInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_Scene_PaperInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_scene_paper(inputs)
	return __ko.effects_scene_paper(inputs)
});
/**
* | output |
* | --- |
* | "Background and sound" |
*
* @param {Effects_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_title = /** @type {((inputs?: Effects_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_title(inputs)
	return __ko.effects_title(inputs)
});
/**
* | output |
* | --- |
* | "This device cannot do the chosen background, so the camera stays off. Choose “None” to show yourself as you are." |
*
* @param {Effects_UnsupportedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const effects_unsupported = /** @type {((inputs?: Effects_UnsupportedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Effects_UnsupportedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.effects_unsupported(inputs)
	return __ko.effects_unsupported(inputs)
});
/**
* | output |
* | --- |
* | "Not covered: chat, names, and who talks when." |
*
* @param {Encryption_LimitsInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const encryption_limits = /** @type {((inputs?: Encryption_LimitsInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Encryption_LimitsInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.encryption_limits(inputs)
	return __ko.encryption_limits(inputs)
});
/**
* | output |
* | --- |
* | "Safety number" |
*
* @param {Encryption_NumberInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const encryption_number = /** @type {((inputs?: Encryption_NumberInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Encryption_NumberInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.encryption_number(inputs)
	return __ko.encryption_number(inputs)
});
/**
* | output |
* | --- |
* | "Read it to each other. If everybody has the same number, nobody stands in between. It changes when somebody comes or goes." |
*
* @param {Encryption_Number_HintInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const encryption_number_hint = /** @type {((inputs?: Encryption_Number_HintInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Encryption_Number_HintInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.encryption_number_hint(inputs)
	return __ko.encryption_number_hint(inputs)
});
/**
* | output |
* | --- |
* | "The passphrase in the link protects this call already. If everybody has the same number as well, nobody stands in between." |
*
* @param {Encryption_Number_PassphraseInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const encryption_number_passphrase = /** @type {((inputs?: Encryption_Number_PassphraseInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Encryption_Number_PassphraseInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.encryption_number_passphrase(inputs)
	return __ko.encryption_number_passphrase(inputs)
});
/**
* | output |
* | --- |
* | "Sound, pictures and shared screens are encrypted on each device and decrypted on the others. The server passes them on and cannot see or hear them." |
*
* @param {Encryption_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const encryption_text = /** @type {((inputs?: Encryption_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Encryption_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.encryption_text(inputs)
	return __ko.encryption_text(inputs)
});
/**
* | output |
* | --- |
* | "End-to-end encrypted" |
*
* @param {Encryption_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const encryption_title = /** @type {((inputs?: Encryption_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Encryption_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.encryption_title(inputs)
	return __ko.encryption_title(inputs)
});
/**
* | output |
* | --- |
* | "End-to-end encrypted, but not with everybody" |
*
* @param {Encryption_Title_TroubleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const encryption_title_trouble = /** @type {((inputs?: Encryption_Title_TroubleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Encryption_Title_TroubleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.encryption_title_trouble(inputs)
	return __ko.encryption_title_trouble(inputs)
});
/**
* | output |
* | --- |
* | "Cannot be decrypted here: {names}" |
*
* @param {Encryption_UndecodableInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const encryption_undecodable = /** @type {((inputs: Encryption_UndecodableInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Encryption_UndecodableInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.encryption_undecodable(inputs)
	return __ko.encryption_undecodable(inputs)
});
/**
* | output |
* | --- |
* | "Most likely they came with another link or passphrase. Send them the whole link again." |
*
* @param {Encryption_Undecodable_HintInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const encryption_undecodable_hint = /** @type {((inputs?: Encryption_Undecodable_HintInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Encryption_Undecodable_HintInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.encryption_undecodable_hint(inputs)
	return __ko.encryption_undecodable_hint(inputs)
});
/**
* | output |
* | --- |
* | "End call" |
*
* @param {End_ConfirmInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const end_confirm = /** @type {((inputs?: End_ConfirmInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<End_ConfirmInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.end_confirm(inputs)
	return __ko.end_confirm(inputs)
});
/**
* | output |
* | --- |
* | "Everybody will be disconnected." |
*
* @param {End_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const end_text = /** @type {((inputs?: End_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<End_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.end_text(inputs)
	return __ko.end_text(inputs)
});
/**
* | output |
* | --- |
* | "End the call for everyone?" |
*
* @param {End_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const end_title = /** @type {((inputs?: End_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<End_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.end_title(inputs)
	return __ko.end_title(inputs)
});
/**
* | output |
* | --- |
* | "Back to the service" |
*
* @param {Ended_BackInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_back = /** @type {((inputs?: Ended_BackInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_BackInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_back(inputs)
	return __ko.ended_back(inputs)
});
/**
* | output |
* | --- |
* | "Back to {host}" |
*
* @param {Ended_Back_ToInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_back_to = /** @type {((inputs: Ended_Back_ToInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Back_ToInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_back_to(inputs)
	return __ko.ended_back_to(inputs)
});
/**
* | output |
* | --- |
* | "The host ended the call for everyone." |
*
* @param {Ended_Call_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_call_text = /** @type {((inputs?: Ended_Call_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Call_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_call_text(inputs)
	return __ko.ended_call_text(inputs)
});
/**
* | output |
* | --- |
* | "The call has ended" |
*
* @param {Ended_Call_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_call_title = /** @type {((inputs?: Ended_Call_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Call_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_call_title(inputs)
	return __ko.ended_call_title(inputs)
});
/**
* | output |
* | --- |
* | "The host did not let you in." |
*
* @param {Ended_Denied_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_denied_text = /** @type {((inputs?: Ended_Denied_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Denied_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_denied_text(inputs)
	return __ko.ended_denied_text(inputs)
});
/**
* | output |
* | --- |
* | "You were not let in" |
*
* @param {Ended_Denied_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_denied_title = /** @type {((inputs?: Ended_Denied_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Denied_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_denied_title(inputs)
	return __ko.ended_denied_title(inputs)
});
/**
* | output |
* | --- |
* | "Its owner has closed the room." |
*
* @param {Ended_Destroyed_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_destroyed_text = /** @type {((inputs?: Ended_Destroyed_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Destroyed_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_destroyed_text(inputs)
	return __ko.ended_destroyed_text(inputs)
});
/**
* | output |
* | --- |
* | "The room is gone" |
*
* @param {Ended_Destroyed_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_destroyed_title = /** @type {((inputs?: Ended_Destroyed_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Destroyed_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_destroyed_title(inputs)
	return __ko.ended_destroyed_title(inputs)
});
/**
* | output |
* | --- |
* | "Call time {duration}" |
*
* @param {Ended_DurationInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_duration = /** @type {((inputs: Ended_DurationInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_DurationInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_duration(inputs)
	return __ko.ended_duration(inputs)
});
/**
* | output |
* | --- |
* | "Its time was up, so the call ended." |
*
* @param {Ended_Expired_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_expired_text = /** @type {((inputs?: Ended_Expired_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Expired_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_expired_text(inputs)
	return __ko.ended_expired_text(inputs)
});
/**
* | output |
* | --- |
* | "The room has expired" |
*
* @param {Ended_Expired_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_expired_title = /** @type {((inputs?: Ended_Expired_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Expired_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_expired_title(inputs)
	return __ko.ended_expired_title(inputs)
});
/**
* | output |
* | --- |
* | "You can go back to “{room}”." |
*
* @param {Ended_Left_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_left_text = /** @type {((inputs: Ended_Left_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Left_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_left_text(inputs)
	return __ko.ended_left_text(inputs)
});
/**
* | output |
* | --- |
* | "You left the call" |
*
* @param {Ended_Left_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_left_title = /** @type {((inputs?: Ended_Left_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Left_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_left_title(inputs)
	return __ko.ended_left_title(inputs)
});
/**
* | output |
* | --- |
* | "We tried to get it back but could not. Check your internet and rejoin." |
*
* @param {Ended_Lost_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_lost_text = /** @type {((inputs?: Ended_Lost_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Lost_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_lost_text(inputs)
	return __ko.ended_lost_text(inputs)
});
/**
* | output |
* | --- |
* | "The connection was lost" |
*
* @param {Ended_Lost_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_lost_title = /** @type {((inputs?: Ended_Lost_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Lost_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_lost_title(inputs)
	return __ko.ended_lost_title(inputs)
});
/**
* | output |
* | --- |
* | "Rejoin" |
*
* @param {Ended_RejoinInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_rejoin = /** @type {((inputs?: Ended_RejoinInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_RejoinInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_rejoin(inputs)
	return __ko.ended_rejoin(inputs)
});
/**
* | output |
* | --- |
* | "Rejoining…" |
*
* @param {Ended_RejoiningInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_rejoining = /** @type {((inputs?: Ended_RejoiningInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_RejoiningInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_rejoining(inputs)
	return __ko.ended_rejoining(inputs)
});
/**
* | output |
* | --- |
* | "The host removed you. If that looks wrong, get in touch with them." |
*
* @param {Ended_Removed_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_removed_text = /** @type {((inputs?: Ended_Removed_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Removed_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_removed_text(inputs)
	return __ko.ended_removed_text(inputs)
});
/**
* | output |
* | --- |
* | "You were removed from the call" |
*
* @param {Ended_Removed_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_removed_title = /** @type {((inputs?: Ended_Removed_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Removed_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_removed_title(inputs)
	return __ko.ended_removed_title(inputs)
});
/**
* | output |
* | --- |
* | "You are in the call in another window or device, so this one ended." |
*
* @param {Ended_Replaced_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_replaced_text = /** @type {((inputs?: Ended_Replaced_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Replaced_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_replaced_text(inputs)
	return __ko.ended_replaced_text(inputs)
});
/**
* | output |
* | --- |
* | "You joined from elsewhere" |
*
* @param {Ended_Replaced_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_replaced_title = /** @type {((inputs?: Ended_Replaced_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Replaced_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_replaced_title(inputs)
	return __ko.ended_replaced_title(inputs)
});
/**
* | output |
* | --- |
* | "A problem on the server cut the call. You can rejoin at once." |
*
* @param {Ended_Server_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_server_text = /** @type {((inputs?: Ended_Server_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Server_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_server_text(inputs)
	return __ko.ended_server_text(inputs)
});
/**
* | output |
* | --- |
* | "The server could not go on" |
*
* @param {Ended_Server_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_server_title = /** @type {((inputs?: Ended_Server_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Server_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_server_title(inputs)
	return __ko.ended_server_title(inputs)
});
/**
* | output |
* | --- |
* | "To come back, get a new invitation from the service that sent you." |
*
* @param {Ended_TokenInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_token = /** @type {((inputs?: Ended_TokenInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_TokenInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_token(inputs)
	return __ko.ended_token(inputs)
});
/**
* | output |
* | --- |
* | "To come back, return to the service that sent you." |
*
* @param {Ended_Token_BackInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const ended_token_back = /** @type {((inputs?: Ended_Token_BackInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Ended_Token_BackInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.ended_token_back(inputs)
	return __ko.ended_token_back(inputs)
});
/**
* | output |
* | --- |
* | "The browser still blocks the sound. Allow sound in the site settings beside the address." |
*
* @param {Error_Audio_BlockedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_audio_blocked = /** @type {((inputs?: Error_Audio_BlockedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Audio_BlockedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_audio_blocked(inputs)
	return __ko.error_audio_blocked(inputs)
});
/**
* | output |
* | --- |
* | "Check what you typed." |
*
* @param {Error_Bad_RequestInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_bad_request = /** @type {((inputs?: Error_Bad_RequestInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_RequestInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_bad_request(inputs)
	return __ko.error_bad_request(inputs)
});
/**
* | output |
* | --- |
* | "This browser supports none of the video codecs of the room. Join with a current Chrome or Firefox." |
*
* @param {Error_CodecInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_codec = /** @type {((inputs?: Error_CodecInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_CodecInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_codec(inputs)
	return __ko.error_codec(inputs)
});
/**
* | output |
* | --- |
* | "What somebody sends cannot be decrypted. Send them the whole link again." |
*
* @param {Error_DecryptInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_decrypt = /** @type {((inputs?: Error_DecryptInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_DecryptInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_decrypt(inputs)
	return __ko.error_decrypt(inputs)
});
/**
* | output |
* | --- |
* | "That is not possible in an encrypted room. Choose another role." |
*
* @param {Error_Encrypted_RoleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_encrypted_role = /** @type {((inputs?: Error_Encrypted_RoleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Encrypted_RoleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_encrypted_role(inputs)
	return __ko.error_encrypted_role(inputs)
});
/**
* | output |
* | --- |
* | "That did not work. Try again." |
*
* @param {Error_GenericInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_generic = /** @type {((inputs?: Error_GenericInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_GenericInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_generic(inputs)
	return __ko.error_generic(inputs)
});
/**
* | output |
* | --- |
* | "They have left already. The list will catch up in a moment." |
*
* @param {Error_GoneInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_gone = /** @type {((inputs?: Error_GoneInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_GoneInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_gone(inputs)
	return __ko.error_gone(inputs)
});
/**
* | output |
* | --- |
* | "Something went wrong on the server. Try again in a moment." |
*
* @param {Error_InternalInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_internal = /** @type {((inputs?: Error_InternalInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_InternalInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_internal(inputs)
	return __ko.error_internal(inputs)
});
/**
* | output |
* | --- |
* | "Something went wrong on the server. If it goes on, report this number: {id}" |
*
* @param {Error_Internal_IdInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_internal_id = /** @type {((inputs: Error_Internal_IdInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Internal_IdInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_internal_id(inputs)
	return __ko.error_internal_id(inputs)
});
/**
* | output |
* | --- |
* | "Picture and sound cannot connect. Check your firewall or VPN." |
*
* @param {Error_MediaInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_media = /** @type {((inputs?: Error_MediaInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_MediaInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_media(inputs)
	return __ko.error_media(inputs)
});
/**
* | output |
* | --- |
* | "The server cannot be reached. Check your internet connection and try again." |
*
* @param {Error_NetworkInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_network = /** @type {((inputs?: Error_NetworkInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_NetworkInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_network(inputs)
	return __ko.error_network(inputs)
});
/**
* | output |
* | --- |
* | "You are not allowed to do that. Ask the host." |
*
* @param {Error_PermissionInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_permission = /** @type {((inputs?: Error_PermissionInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_PermissionInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_permission(inputs)
	return __ko.error_permission(inputs)
});
/**
* | output |
* | --- |
* | "Too many attempts. Try again in {seconds} seconds." |
*
* @param {Error_Rate_LimitedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_rate_limited = /** @type {((inputs: Error_Rate_LimitedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Rate_LimitedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_rate_limited(inputs)
	return __ko.error_rate_limited(inputs)
});
/**
* | output |
* | --- |
* | "The server has no room left. Try again later, or tell the administrator." |
*
* @param {Error_Server_FullInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_server_full = /** @type {((inputs?: Error_Server_FullInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Server_FullInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_server_full(inputs)
	return __ko.error_server_full(inputs)
});
/**
* | output |
* | --- |
* | "Nothing more can be shared now. Stop another share, then try again." |
*
* @param {Error_Share_LimitInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const error_share_limit = /** @type {((inputs?: Error_Share_LimitInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Share_LimitInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.error_share_limit(inputs)
	return __ko.error_share_limit(inputs)
});
/**
* | output |
* | --- |
* | "Accept" |
*
* @param {File_AcceptInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_accept = /** @type {((inputs?: File_AcceptInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_AcceptInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_accept(inputs)
	return __ko.file_accept(inputs)
});
/**
* | output |
* | --- |
* | "Accept {file}" |
*
* @param {File_Accept_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_accept_name = /** @type {((inputs: File_Accept_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Accept_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_accept_name(inputs)
	return __ko.file_accept_name(inputs)
});
/**
* | output |
* | --- |
* | "Send files" |
*
* @param {File_AttachInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_attach = /** @type {((inputs?: File_AttachInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_AttachInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_attach(inputs)
	return __ko.file_attach(inputs)
});
/**
* | output |
* | --- |
* | "Send files to {name} only" |
*
* @param {File_Attach_PrivateInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_attach_private = /** @type {((inputs: File_Attach_PrivateInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Attach_PrivateInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_attach_private(inputs)
	return __ko.file_attach_private(inputs)
});
/**
* | output |
* | --- |
* | "Cancel {file}" |
*
* @param {File_Cancel_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_cancel_name = /** @type {((inputs: File_Cancel_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Cancel_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_cancel_name(inputs)
	return __ko.file_cancel_name(inputs)
});
/**
* | output |
* | --- |
* | "Decline" |
*
* @param {File_DeclineInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_decline = /** @type {((inputs?: File_DeclineInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_DeclineInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_decline(inputs)
	return __ko.file_decline(inputs)
});
/**
* | output |
* | --- |
* | "Decline {file}" |
*
* @param {File_Decline_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_decline_name = /** @type {((inputs: File_Decline_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Decline_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_decline_name(inputs)
	return __ko.file_decline_name(inputs)
});
/**
* | output |
* | --- |
* | "Drop files here to send them" |
*
* @param {File_DropInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_drop = /** @type {((inputs?: File_DropInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_DropInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_drop(inputs)
	return __ko.file_drop(inputs)
});
/**
* | output |
* | --- |
* | "What arrived was not the original, so it was deleted. Ask for the file again." |
*
* @param {File_Error_CorruptInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_corrupt = /** @type {((inputs?: File_Error_CorruptInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_CorruptInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_corrupt(inputs)
	return __ko.file_error_corrupt(inputs)
});
/**
* | output |
* | --- |
* | "It did not arrive as it was sent, so it was deleted. Send it again." |
*
* @param {File_Error_Corrupt_ThereInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_corrupt_there = /** @type {((inputs?: File_Error_Corrupt_ThereInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_Corrupt_ThereInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_corrupt_there(inputs)
	return __ko.file_error_corrupt_there(inputs)
});
/**
* | output |
* | --- |
* | "The other side left or reloaded the page. The file has to be sent again." |
*
* @param {File_Error_GoneInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_gone = /** @type {((inputs?: File_Error_GoneInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_GoneInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_gone(inputs)
	return __ko.file_error_gone(inputs)
});
/**
* | output |
* | --- |
* | "Too many files at once. Try again when one of them is done." |
*
* @param {File_Error_LimitInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_limit = /** @type {((inputs?: File_Error_LimitInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_LimitInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_limit(inputs)
	return __ko.file_error_limit(inputs)
});
/**
* | output |
* | --- |
* | "The two pages do not fit together. Reload both, then try again." |
*
* @param {File_Error_RefusedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_refused = /** @type {((inputs?: File_Error_RefusedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_RefusedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_refused(inputs)
	return __ko.file_error_refused(inputs)
});
/**
* | output |
* | --- |
* | "The file could not be saved. Ask for it again and save it in another folder." |
*
* @param {File_Error_SavedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_saved = /** @type {((inputs?: File_Error_SavedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_SavedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_saved(inputs)
	return __ko.file_error_saved(inputs)
});
/**
* | output |
* | --- |
* | "The receiver could not save it. Send it again." |
*
* @param {File_Error_Saved_ThereInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_saved_there = /** @type {((inputs?: File_Error_Saved_ThereInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_Saved_ThereInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_saved_there(inputs)
	return __ko.file_error_saved_there(inputs)
});
/**
* | output |
* | --- |
* | "There is not enough room. Free some space, then ask for the file again." |
*
* @param {File_Error_SpaceInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_space = /** @type {((inputs?: File_Error_SpaceInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_SpaceInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_space(inputs)
	return __ko.file_error_space(inputs)
});
/**
* | output |
* | --- |
* | "The receiver has too little room. Send it again when there is more." |
*
* @param {File_Error_Space_ThereInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_space_there = /** @type {((inputs?: File_Error_Space_ThereInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_Space_ThereInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_space_there(inputs)
	return __ko.file_error_space_there(inputs)
});
/**
* | output |
* | --- |
* | "Files larger than 256 GB cannot be sent. Send it in parts." |
*
* @param {File_Error_Too_LargeInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_too_large = /** @type {((inputs?: File_Error_Too_LargeInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_Too_LargeInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_too_large(inputs)
	return __ko.file_error_too_large(inputs)
});
/**
* | output |
* | --- |
* | "The file cannot be read. If it was changed or moved, choose it again." |
*
* @param {File_Error_UnreadableInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_unreadable = /** @type {((inputs?: File_Error_UnreadableInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_UnreadableInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_unreadable(inputs)
	return __ko.file_error_unreadable(inputs)
});
/**
* | output |
* | --- |
* | "The sender cannot read the file. Ask them to send it again." |
*
* @param {File_Error_Unreadable_ThereInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_unreadable_there = /** @type {((inputs?: File_Error_Unreadable_ThereInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_Unreadable_ThereInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_unreadable_there(inputs)
	return __ko.file_error_unreadable_there(inputs)
});
/**
* | output |
* | --- |
* | "This browser cannot receive large files. Use a current Chrome, Edge or Firefox, and no private window." |
*
* @param {File_Error_UnsupportedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_error_unsupported = /** @type {((inputs?: File_Error_UnsupportedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Error_UnsupportedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_error_unsupported(inputs)
	return __ko.file_error_unsupported(inputs)
});
/**
* | output |
* | --- |
* | "Folders cannot be sent. Send a ZIP of it." |
*
* @param {File_FolderInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_folder = /** @type {((inputs?: File_FolderInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_FolderInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_folder(inputs)
	return __ko.file_folder(inputs)
});
/**
* | output |
* | --- |
* | "File from {name}" |
*
* @param {File_FromInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_from = /** @type {((inputs: File_FromInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_FromInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_from(inputs)
	return __ko.file_from(inputs)
});
/**
* | output |
* | --- |
* | "Files are not ready yet. Try again in a moment." |
*
* @param {File_LoadingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_loading = /** @type {((inputs?: File_LoadingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_LoadingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_loading(inputs)
	return __ko.file_loading(inputs)
});
/**
* | output |
* | --- |
* | "Pause {file}" |
*
* @param {File_Pause_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_pause_name = /** @type {((inputs: File_Pause_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Pause_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_pause_name(inputs)
	return __ko.file_pause_name(inputs)
});
/**
* | output |
* | --- |
* | "Progress of {file}" |
*
* @param {File_Progress_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_progress_name = /** @type {((inputs: File_Progress_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Progress_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_progress_name(inputs)
	return __ko.file_progress_name(inputs)
});
/**
* | output |
* | --- |
* | "Remove {file} from the list" |
*
* @param {File_Remove_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_remove_name = /** @type {((inputs: File_Remove_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Remove_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_remove_name(inputs)
	return __ko.file_remove_name(inputs)
});
/**
* | output |
* | --- |
* | "Resume {file}" |
*
* @param {File_Resume_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_resume_name = /** @type {((inputs: File_Resume_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Resume_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_resume_name(inputs)
	return __ko.file_resume_name(inputs)
});
/**
* | output |
* | --- |
* | "Download" |
*
* @param {File_SaveInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_save = /** @type {((inputs?: File_SaveInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_SaveInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_save(inputs)
	return __ko.file_save(inputs)
});
/**
* | output |
* | --- |
* | "Download {file}" |
*
* @param {File_Save_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_save_name = /** @type {((inputs: File_Save_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Save_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_save_name(inputs)
	return __ko.file_save_name(inputs)
});
/**
* | output |
* | --- |
* | "Cancelled" |
*
* @param {File_State_Cancelled_HereInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_cancelled_here = /** @type {((inputs?: File_State_Cancelled_HereInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_Cancelled_HereInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_cancelled_here(inputs)
	return __ko.file_state_cancelled_here(inputs)
});
/**
* | output |
* | --- |
* | "Cancelled by the other side" |
*
* @param {File_State_Cancelled_ThereInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_cancelled_there = /** @type {((inputs?: File_State_Cancelled_ThereInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_Cancelled_ThereInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_cancelled_there(inputs)
	return __ko.file_state_cancelled_there(inputs)
});
/**
* | output |
* | --- |
* | "Checking that it is the same as the original" |
*
* @param {File_State_CheckingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_checking = /** @type {((inputs?: File_State_CheckingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_CheckingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_checking(inputs)
	return __ko.file_state_checking(inputs)
});
/**
* | output |
* | --- |
* | "Declined" |
*
* @param {File_State_Declined_HereInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_declined_here = /** @type {((inputs?: File_State_Declined_HereInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_Declined_HereInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_declined_here(inputs)
	return __ko.file_state_declined_here(inputs)
});
/**
* | output |
* | --- |
* | "Declined" |
*
* @param {File_State_Declined_ThereInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_declined_there = /** @type {((inputs?: File_State_Declined_ThereInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_Declined_ThereInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_declined_there(inputs)
	return __ko.file_state_declined_there(inputs)
});
/**
* | output |
* | --- |
* | "{span} left" |
*
* @param {File_State_LeftInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_left = /** @type {((inputs: File_State_LeftInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_LeftInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_left(inputs)
	return __ko.file_state_left(inputs)
});
/**
* | output |
* | --- |
* | "{done} of {size}" |
*
* @param {File_State_MovingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_moving = /** @type {((inputs: File_State_MovingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_MovingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_moving(inputs)
	return __ko.file_state_moving(inputs)
});
/**
* | output |
* | --- |
* | "Choose where to save it" |
*
* @param {File_State_OpeningInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_opening = /** @type {((inputs?: File_State_OpeningInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_OpeningInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_opening(inputs)
	return __ko.file_state_opening(inputs)
});
/**
* | output |
* | --- |
* | "{rate} per second" |
*
* @param {File_State_PaceInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_pace = /** @type {((inputs: File_State_PaceInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_PaceInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_pace(inputs)
	return __ko.file_state_pace(inputs)
});
/**
* | output |
* | --- |
* | "Paused" |
*
* @param {File_State_Paused_HereInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_paused_here = /** @type {((inputs?: File_State_Paused_HereInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_Paused_HereInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_paused_here(inputs)
	return __ko.file_state_paused_here(inputs)
});
/**
* | output |
* | --- |
* | "Paused by the other side" |
*
* @param {File_State_Paused_ThereInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_paused_there = /** @type {((inputs?: File_State_Paused_ThereInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_Paused_ThereInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_paused_there(inputs)
	return __ko.file_state_paused_there(inputs)
});
/**
* | output |
* | --- |
* | "Waiting for its turn" |
*
* @param {File_State_QueuedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_queued = /** @type {((inputs?: File_State_QueuedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_QueuedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_queued(inputs)
	return __ko.file_state_queued(inputs)
});
/**
* | output |
* | --- |
* | "Received, and the same as the original." |
*
* @param {File_State_ReceivedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_received = /** @type {((inputs?: File_State_ReceivedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_ReceivedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_received(inputs)
	return __ko.file_state_received(inputs)
});
/**
* | output |
* | --- |
* | "Sent" |
*
* @param {File_State_SentInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_sent = /** @type {((inputs?: File_State_SentInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_SentInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_sent(inputs)
	return __ko.file_state_sent(inputs)
});
/**
* | output |
* | --- |
* | "Waiting for the connection. It will go on from here." |
*
* @param {File_State_StalledInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_stalled = /** @type {((inputs?: File_State_StalledInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_StalledInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_stalled(inputs)
	return __ko.file_state_stalled(inputs)
});
/**
* | output |
* | --- |
* | "Waiting for {name}" |
*
* @param {File_State_WaitingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_waiting = /** @type {((inputs: File_State_WaitingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_WaitingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_waiting(inputs)
	return __ko.file_state_waiting(inputs)
});
/**
* | output |
* | --- |
* | "Nobody has accepted yet" |
*
* @param {File_State_Waiting_AllInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_waiting_all = /** @type {((inputs?: File_State_Waiting_AllInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_Waiting_AllInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_waiting_all(inputs)
	return __ko.file_state_waiting_all(inputs)
});
/**
* | output |
* | --- |
* | "Taken back" |
*
* @param {File_State_WithdrawnInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_state_withdrawn = /** @type {((inputs?: File_State_WithdrawnInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_State_WithdrawnInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_state_withdrawn(inputs)
	return __ko.file_state_withdrawn(inputs)
});
/**
* | output |
* | --- |
* | "File for {name}" |
*
* @param {File_ToInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_to = /** @type {((inputs: File_ToInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_ToInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_to(inputs)
	return __ko.file_to(inputs)
});
/**
* | output |
* | --- |
* | "File for everyone" |
*
* @param {File_To_AllInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_to_all = /** @type {((inputs?: File_To_AllInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_To_AllInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_to_all(inputs)
	return __ko.file_to_all(inputs)
});
/**
* | output |
* | --- |
* | "Take back" |
*
* @param {File_WithdrawInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_withdraw = /** @type {((inputs?: File_WithdrawInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_WithdrawInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_withdraw(inputs)
	return __ko.file_withdraw(inputs)
});
/**
* | output |
* | --- |
* | "Take back {file}" |
*
* @param {File_Withdraw_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const file_withdraw_name = /** @type {((inputs: File_Withdraw_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<File_Withdraw_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.file_withdraw_name(inputs)
	return __ko.file_withdraw_name(inputs)
});
/**
* | output |
* | --- |
* | "Drawing of people gathered in the yard of a Korean house" |
*
* @param {Home_ArtInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_art = /** @type {((inputs?: Home_ArtInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_ArtInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_art(inputs)
	return __ko.home_art(inputs)
});
/**
* | output |
* | --- |
* | "Not everybody may open rooms on this server. Enter with an invitation link or PIN." |
*
* @param {Home_ClosedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_closed = /** @type {((inputs?: Home_ClosedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_ClosedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_closed(inputs)
	return __ko.home_closed(inputs)
});
/**
* | output |
* | --- |
* | "Looking…" |
*
* @param {Home_Enter_BusyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_enter_busy = /** @type {((inputs?: Home_Enter_BusyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Enter_BusyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_enter_busy(inputs)
	return __ko.home_enter_busy(inputs)
});
/**
* | output |
* | --- |
* | "Enter" |
*
* @param {Home_Enter_ButtonInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_enter_button = /** @type {((inputs?: Home_Enter_ButtonInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Enter_ButtonInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_enter_button(inputs)
	return __ko.home_enter_button(inputs)
});
/**
* | output |
* | --- |
* | "Type a link or PIN first." |
*
* @param {Home_Enter_EmptyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_enter_empty = /** @type {((inputs?: Home_Enter_EmptyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Enter_EmptyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_enter_empty(inputs)
	return __ko.home_enter_empty(inputs)
});
/**
* | output |
* | --- |
* | "Paste the link you got, or type the numeric PIN." |
*
* @param {Home_Enter_HintInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_enter_hint = /** @type {((inputs?: Home_Enter_HintInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Enter_HintInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_enter_hint(inputs)
	return __ko.home_enter_hint(inputs)
});
/**
* | output |
* | --- |
* | "Link or PIN" |
*
* @param {Home_Enter_LabelInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_enter_label = /** @type {((inputs?: Home_Enter_LabelInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Enter_LabelInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_enter_label(inputs)
	return __ko.home_enter_label(inputs)
});
/**
* | output |
* | --- |
* | "No room opens with this PIN. Check the digits again." |
*
* @param {Home_Enter_RefusedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_enter_refused = /** @type {((inputs?: Home_Enter_RefusedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Enter_RefusedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_enter_refused(inputs)
	return __ko.home_enter_refused(inputs)
});
/**
* | output |
* | --- |
* | "I was invited" |
*
* @param {Home_Enter_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_enter_title = /** @type {((inputs?: Home_Enter_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Enter_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_enter_title(inputs)
	return __ko.home_enter_title(inputs)
});
/**
* | output |
* | --- |
* | "That is neither a link nor a PIN of 6 to 10 digits. Paste the invitation just as you got it." |
*
* @param {Home_Enter_UnknownInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_enter_unknown = /** @type {((inputs?: Home_Enter_UnknownInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Enter_UnknownInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_enter_unknown(inputs)
	return __ko.home_enter_unknown(inputs)
});
/**
* | output |
* | --- |
* | "No install, no account. One link, and you are face to face." |
*
* @param {Home_LeadInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_lead = /** @type {((inputs?: Home_LeadInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_LeadInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_lead(inputs)
	return __ko.home_lead(inputs)
});
/**
* | output |
* | --- |
* | "Opening…" |
*
* @param {Home_New_BusyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_busy = /** @type {((inputs?: Home_New_BusyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_BusyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_busy(inputs)
	return __ko.home_new_busy(inputs)
});
/**
* | output |
* | --- |
* | "Open room" |
*
* @param {Home_New_ButtonInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_button = /** @type {((inputs?: Home_New_ButtonInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_ButtonInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_button(inputs)
	return __ko.home_new_button(inputs)
});
/**
* | output |
* | --- |
* | "Meeting" |
*
* @param {Home_New_DefaultInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_default = /** @type {((inputs?: Home_New_DefaultInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_DefaultInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_default(inputs)
	return __ko.home_new_default(inputs)
});
/**
* | output |
* | --- |
* | "End-to-end encryption" |
*
* @param {Home_New_EncryptedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_encrypted = /** @type {((inputs?: Home_New_EncryptedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_EncryptedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_encrypted(inputs)
	return __ko.home_new_encrypted(inputs)
});
/**
* | output |
* | --- |
* | "Only the people in the room can see and hear it, not the server." |
*
* @param {Home_New_Encrypted_HintInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_encrypted_hint = /** @type {((inputs?: Home_New_Encrypted_HintInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_Encrypted_HintInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_encrypted_hint(inputs)
	return __ko.home_new_encrypted_hint(inputs)
});
/**
* | output |
* | --- |
* | "Use a lobby" |
*
* @param {Home_New_LobbyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_lobby = /** @type {((inputs?: Home_New_LobbyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_LobbyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_lobby(inputs)
	return __ko.home_new_lobby(inputs)
});
/**
* | output |
* | --- |
* | "You let each person in." |
*
* @param {Home_New_Lobby_HintInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_lobby_hint = /** @type {((inputs?: Home_New_Lobby_HintInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_Lobby_HintInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_lobby_hint(inputs)
	return __ko.home_new_lobby_hint(inputs)
});
/**
* | output |
* | --- |
* | "Room name" |
*
* @param {Home_New_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_name = /** @type {((inputs?: Home_New_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_name(inputs)
	return __ko.home_new_name(inputs)
});
/**
* | output |
* | --- |
* | "Passphrase (if you like)" |
*
* @param {Home_New_PassphraseInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_passphrase = /** @type {((inputs?: Home_New_PassphraseInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_PassphraseInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_passphrase(inputs)
	return __ko.home_new_passphrase(inputs)
});
/**
* | output |
* | --- |
* | "Travels in the link and never reaches the server. Without it nobody can take part." |
*
* @param {Home_New_Passphrase_HintInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_passphrase_hint = /** @type {((inputs?: Home_New_Passphrase_HintInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_Passphrase_HintInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_passphrase_hint(inputs)
	return __ko.home_new_passphrase_hint(inputs)
});
/**
* | output |
* | --- |
* | "e.g. Weekly meeting" |
*
* @param {Home_New_PlaceholderInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_placeholder = /** @type {((inputs?: Home_New_PlaceholderInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_PlaceholderInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_placeholder(inputs)
	return __ko.home_new_placeholder(inputs)
});
/**
* | output |
* | --- |
* | "Open a room" |
*
* @param {Home_New_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_new_title = /** @type {((inputs?: Home_New_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_New_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_new_title(inputs)
	return __ko.home_new_title(inputs)
});
/**
* | output |
* | --- |
* | "Forget {room}" |
*
* @param {Home_Recent_ForgetInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_recent_forget = /** @type {((inputs: Home_Recent_ForgetInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Recent_ForgetInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_recent_forget(inputs)
	return __ko.home_recent_forget(inputs)
});
/**
* | output |
* | --- |
* | "Visited {when}" |
*
* @param {Home_Recent_LastInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_recent_last = /** @type {((inputs: Home_Recent_LastInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Recent_LastInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_recent_last(inputs)
	return __ko.home_recent_last(inputs)
});
/**
* | output |
* | --- |
* | "Mine" |
*
* @param {Home_Recent_MineInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_recent_mine = /** @type {((inputs?: Home_Recent_MineInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Recent_MineInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_recent_mine(inputs)
	return __ko.home_recent_mine(inputs)
});
/**
* | output |
* | --- |
* | "Recent rooms" |
*
* @param {Home_Recent_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_recent_title = /** @type {((inputs?: Home_Recent_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_Recent_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_recent_title(inputs)
	return __ko.home_recent_title(inputs)
});
/**
* | output |
* | --- |
* | "Meet in the yard" |
*
* @param {Home_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const home_title = /** @type {((inputs?: Home_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Home_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.home_title(inputs)
	return __ko.home_title(inputs)
});
/**
* | output |
* | --- |
* | "Copy invitation" |
*
* @param {Invite_Copy_AllInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const invite_copy_all = /** @type {((inputs?: Invite_Copy_AllInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invite_Copy_AllInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.invite_copy_all(inputs)
	return __ko.invite_copy_all(inputs)
});
/**
* | output |
* | --- |
* | "Copy link" |
*
* @param {Invite_Copy_LinkInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const invite_copy_link = /** @type {((inputs?: Invite_Copy_LinkInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invite_Copy_LinkInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.invite_copy_link(inputs)
	return __ko.invite_copy_link(inputs)
});
/**
* | output |
* | --- |
* | "Link" |
*
* @param {Invite_LinkInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const invite_link = /** @type {((inputs?: Invite_LinkInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invite_LinkInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.invite_link(inputs)
	return __ko.invite_link(inputs)
});
/**
* | output |
* | --- |
* | "PIN" |
*
* @param {Invite_PinInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const invite_pin = /** @type {((inputs?: Invite_PinInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invite_PinInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.invite_pin(inputs)
	return __ko.invite_pin(inputs)
});
/**
* | output |
* | --- |
* | "Or open {host} and type the PIN." |
*
* @param {Invite_Pin_HintInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const invite_pin_hint = /** @type {((inputs: Invite_Pin_HintInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invite_Pin_HintInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.invite_pin_hint(inputs)
	return __ko.invite_pin_hint(inputs)
});
/**
* | output |
* | --- |
* | "QR code that opens the room on a phone" |
*
* @param {Invite_QrInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const invite_qr = /** @type {((inputs?: Invite_QrInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invite_QrInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.invite_qr(inputs)
	return __ko.invite_qr(inputs)
});
/**
* | output |
* | --- |
* | "Send with another app" |
*
* @param {Invite_ShareInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const invite_share = /** @type {((inputs?: Invite_ShareInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invite_ShareInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.invite_share(inputs)
	return __ko.invite_share(inputs)
});
/**
* | output |
* | --- |
* | "Join “{room}”: {link}" |
*
* @param {Invite_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const invite_text = /** @type {((inputs: Invite_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invite_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.invite_text(inputs)
	return __ko.invite_text(inputs)
});
/**
* | output |
* | --- |
* | "Join “{room}”: {link} (PIN {pin})" |
*
* @param {Invite_Text_PinInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const invite_text_pin = /** @type {((inputs: Invite_Text_PinInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invite_Text_PinInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.invite_text_pin(inputs)
	return __ko.invite_text_pin(inputs)
});
/**
* | output |
* | --- |
* | "Invite" |
*
* @param {Invite_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const invite_title = /** @type {((inputs?: Invite_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Invite_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.invite_title(inputs)
	return __ko.invite_title(inputs)
});
/**
* | output |
* | --- |
* | "Components" |
*
* @param {Lab_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const lab_title = /** @type {((inputs?: Lab_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lab_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.lab_title(inputs)
	return __ko.lab_title(inputs)
});
/**
* | output |
* | --- |
* | "Language" |
*
* @param {LanguageInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const language = /** @type {((inputs?: LanguageInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<LanguageInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.language(inputs)
	return __ko.language(inputs)
});
/**
* | output |
* | --- |
* | "English" |
*
* @param {Language_EnInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const language_en = /** @type {((inputs?: Language_EnInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Language_EnInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.language_en(inputs)
	return __ko.language_en(inputs)
});
/**
* | output |
* | --- |
* | "한국어" |
*
* @param {Language_KoInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const language_ko = /** @type {((inputs?: Language_KoInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Language_KoInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.language_ko(inputs)
	return __ko.language_ko(inputs)
});
/**
* | output |
* | --- |
* | "Loading…" |
*
* @param {LoadingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const loading = /** @type {((inputs?: LoadingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<LoadingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.loading(inputs)
	return __ko.loading(inputs)
});
/**
* | output |
* | --- |
* | "Admit" |
*
* @param {People_AdmitInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_admit = /** @type {((inputs?: People_AdmitInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_AdmitInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_admit(inputs)
	return __ko.people_admit(inputs)
});
/**
* | output |
* | --- |
* | "Admit all" |
*
* @param {People_Admit_AllInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_admit_all = /** @type {((inputs?: People_Admit_AllInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Admit_AllInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_admit_all(inputs)
	return __ko.people_admit_all(inputs)
});
/**
* | output |
* | --- |
* | "Admit {name}" |
*
* @param {People_Admit_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_admit_name = /** @type {((inputs: People_Admit_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Admit_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_admit_name(inputs)
	return __ko.people_admit_name(inputs)
});
/**
* | output |
* | --- |
* | "Invite people" |
*
* @param {People_Copy_InviteInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_copy_invite = /** @type {((inputs?: People_Copy_InviteInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Copy_InviteInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_copy_invite(inputs)
	return __ko.people_copy_invite(inputs)
});
/**
* | output |
* | --- |
* | "Turn away" |
*
* @param {People_DenyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_deny = /** @type {((inputs?: People_DenyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_DenyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_deny(inputs)
	return __ko.people_deny(inputs)
});
/**
* | output |
* | --- |
* | "Turn away {name}" |
*
* @param {People_Deny_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_deny_name = /** @type {((inputs: People_Deny_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Deny_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_deny_name(inputs)
	return __ko.people_deny_name(inputs)
});
/**
* | output |
* | --- |
* | "Newcomers wait until you let them in." |
*
* @param {People_Lobby_HintInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_lobby_hint = /** @type {((inputs?: People_Lobby_HintInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Lobby_HintInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_lobby_hint(inputs)
	return __ko.people_lobby_hint(inputs)
});
/**
* | output |
* | --- |
* | "Lobby" |
*
* @param {People_Lobby_SwitchInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_lobby_switch = /** @type {((inputs?: People_Lobby_SwitchInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Lobby_SwitchInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_lobby_switch(inputs)
	return __ko.people_lobby_switch(inputs)
});
/**
* | output |
* | --- |
* | "Lobby {count}" |
*
* @param {People_Lobby_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_lobby_title = /** @type {((inputs: People_Lobby_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Lobby_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_lobby_title(inputs)
	return __ko.people_lobby_title(inputs)
});
/**
* | output |
* | --- |
* | "Make {role}" |
*
* @param {People_Make_RoleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_make_role = /** @type {((inputs: People_Make_RoleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Make_RoleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_make_role(inputs)
	return __ko.people_make_role(inputs)
});
/**
* | output |
* | --- |
* | "Menu of {name}" |
*
* @param {People_MenuInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_menu = /** @type {((inputs: People_MenuInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_MenuInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_menu(inputs)
	return __ko.people_menu(inputs)
});
/**
* | output |
* | --- |
* | "Message privately" |
*
* @param {People_MessageInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_message = /** @type {((inputs?: People_MessageInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_MessageInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_message(inputs)
	return __ko.people_message(inputs)
});
/**
* | output |
* | --- |
* | "{count} more" |
*
* @param {People_MoreInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_more = /** @type {((inputs: People_MoreInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_MoreInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_more(inputs)
	return __ko.people_more(inputs)
});
/**
* | output |
* | --- |
* | "Mute" |
*
* @param {People_MuteInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mute = /** @type {((inputs?: People_MuteInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_MuteInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_mute(inputs)
	return __ko.people_mute(inputs)
});
/**
* | output |
* | --- |
* | "Remove" |
*
* @param {People_RemoveInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_remove = /** @type {((inputs?: People_RemoveInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_RemoveInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_remove(inputs)
	return __ko.people_remove(inputs)
});
/**
* | output |
* | --- |
* | "Host" |
*
* @param {People_Role_ModeratorInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_moderator = /** @type {((inputs?: People_Role_ModeratorInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_ModeratorInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_role_moderator(inputs)
	return __ko.people_role_moderator(inputs)
});
/**
* | output |
* | --- |
* | "Observer" |
*
* @param {People_Role_ObserverInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_observer = /** @type {((inputs?: People_Role_ObserverInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_ObserverInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_role_observer(inputs)
	return __ko.people_role_observer(inputs)
});
/**
* | output |
* | --- |
* | "Participant" |
*
* @param {People_Role_ParticipantInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_participant = /** @type {((inputs?: People_Role_ParticipantInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_ParticipantInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_role_participant(inputs)
	return __ko.people_role_participant(inputs)
});
/**
* | output |
* | --- |
* | "Presenter" |
*
* @param {People_Role_PresenterInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_presenter = /** @type {((inputs?: People_Role_PresenterInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_PresenterInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_role_presenter(inputs)
	return __ko.people_role_presenter(inputs)
});
/**
* | output |
* | --- |
* | "Find by name" |
*
* @param {People_SearchInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_search = /** @type {((inputs?: People_SearchInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_SearchInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_search(inputs)
	return __ko.people_search(inputs)
});
/**
* | output |
* | --- |
* | "Nobody by that name. Check the spelling." |
*
* @param {People_Search_NoneInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_search_none = /** @type {((inputs?: People_Search_NoneInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Search_NoneInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_search_none(inputs)
	return __ko.people_search_none(inputs)
});
/**
* | output |
* | --- |
* | "Stop camera" |
*
* @param {People_Stop_CameraInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_stop_camera = /** @type {((inputs?: People_Stop_CameraInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Stop_CameraInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_stop_camera(inputs)
	return __ko.people_stop_camera(inputs)
});
/**
* | output |
* | --- |
* | "Stop screen share" |
*
* @param {People_Stop_ShareInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_stop_share = /** @type {((inputs?: People_Stop_ShareInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Stop_ShareInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_stop_share(inputs)
	return __ko.people_stop_share(inputs)
});
/**
* | output |
* | --- |
* | "People {count}" |
*
* @param {People_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_title = /** @type {((inputs: People_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_title(inputs)
	return __ko.people_title(inputs)
});
/**
* | output |
* | --- |
* | "Volume of {name}" |
*
* @param {People_VolumeInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const people_volume = /** @type {((inputs: People_VolumeInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_VolumeInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.people_volume(inputs)
	return __ko.people_volume(inputs)
});
/**
* | output |
* | --- |
* | "If the browser asks, choose “Allow”." |
*
* @param {Prejoin_AllowInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_allow = /** @type {((inputs?: Prejoin_AllowInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_AllowInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_allow(inputs)
	return __ko.prejoin_allow(inputs)
});
/**
* | output |
* | --- |
* | "Ask to join" |
*
* @param {Prejoin_AskInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_ask = /** @type {((inputs?: Prejoin_AskInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_AskInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_ask(inputs)
	return __ko.prejoin_ask(inputs)
});
/**
* | output |
* | --- |
* | "Your camera is off" |
*
* @param {Prejoin_Camera_OffInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_camera_off = /** @type {((inputs?: Prejoin_Camera_OffInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Camera_OffInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_camera_off(inputs)
	return __ko.prejoin_camera_off(inputs)
});
/**
* | output |
* | --- |
* | "Turn camera off" |
*
* @param {Prejoin_Camera_OnInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_camera_on = /** @type {((inputs?: Prejoin_Camera_OnInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Camera_OnInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_camera_on(inputs)
	return __ko.prejoin_camera_on(inputs)
});
/**
* | output |
* | --- |
* | "Starting the camera…" |
*
* @param {Prejoin_Camera_StartingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_camera_starting = /** @type {((inputs?: Prejoin_Camera_StartingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Camera_StartingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_camera_starting(inputs)
	return __ko.prejoin_camera_starting(inputs)
});
/**
* | output |
* | --- |
* | "Turn camera on" |
*
* @param {Prejoin_Camera_Turn_OnInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_camera_turn_on = /** @type {((inputs?: Prejoin_Camera_Turn_OnInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Camera_Turn_OnInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_camera_turn_on(inputs)
	return __ko.prejoin_camera_turn_on(inputs)
});
/**
* | output |
* | --- |
* | "Devices" |
*
* @param {Prejoin_DevicesInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_devices = /** @type {((inputs?: Prejoin_DevicesInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_DevicesInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_devices(inputs)
	return __ko.prejoin_devices(inputs)
});
/**
* | output |
* | --- |
* | "{count} in the room now" |
*
* @param {Prejoin_In_RoomInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_in_room = /** @type {((inputs: Prejoin_In_RoomInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_In_RoomInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_in_room(inputs)
	return __ko.prejoin_in_room(inputs)
});
/**
* | output |
* | --- |
* | "Join" |
*
* @param {Prejoin_JoinInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_join = /** @type {((inputs?: Prejoin_JoinInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_JoinInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_join(inputs)
	return __ko.prejoin_join(inputs)
});
/**
* | output |
* | --- |
* | "Join without microphone and camera" |
*
* @param {Prejoin_Join_MuteInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_join_mute = /** @type {((inputs?: Prejoin_Join_MuteInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Join_MuteInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_join_mute(inputs)
	return __ko.prejoin_join_mute(inputs)
});
/**
* | output |
* | --- |
* | "Joining…" |
*
* @param {Prejoin_JoiningInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_joining = /** @type {((inputs?: Prejoin_JoiningInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_JoiningInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_joining(inputs)
	return __ko.prejoin_joining(inputs)
});
/**
* | output |
* | --- |
* | "Microphone level" |
*
* @param {Prejoin_LevelInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_level = /** @type {((inputs?: Prejoin_LevelInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_LevelInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_level(inputs)
	return __ko.prejoin_level(inputs)
});
/**
* | output |
* | --- |
* | "The host will let you in" |
*
* @param {Prejoin_LobbyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_lobby = /** @type {((inputs?: Prejoin_LobbyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_LobbyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_lobby(inputs)
	return __ko.prejoin_lobby(inputs)
});
/**
* | output |
* | --- |
* | "Turn microphone on" |
*
* @param {Prejoin_Mic_OffInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_mic_off = /** @type {((inputs?: Prejoin_Mic_OffInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Mic_OffInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_mic_off(inputs)
	return __ko.prejoin_mic_off(inputs)
});
/**
* | output |
* | --- |
* | "Turn microphone off" |
*
* @param {Prejoin_Mic_OnInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_mic_on = /** @type {((inputs?: Prejoin_Mic_OnInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Mic_OnInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_mic_on(inputs)
	return __ko.prejoin_mic_on(inputs)
});
/**
* | output |
* | --- |
* | "Your name" |
*
* @param {Prejoin_NameInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_name = /** @type {((inputs?: Prejoin_NameInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_NameInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_name(inputs)
	return __ko.prejoin_name(inputs)
});
/**
* | output |
* | --- |
* | "Type your name." |
*
* @param {Prejoin_Name_EmptyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_name_empty = /** @type {((inputs?: Prejoin_Name_EmptyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Name_EmptyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_name_empty(inputs)
	return __ko.prejoin_name_empty(inputs)
});
/**
* | output |
* | --- |
* | "What others see." |
*
* @param {Prejoin_Name_HintInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_name_hint = /** @type {((inputs?: Prejoin_Name_HintInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Name_HintInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_name_hint(inputs)
	return __ko.prejoin_name_hint(inputs)
});
/**
* | output |
* | --- |
* | "A name has at most 64 characters." |
*
* @param {Prejoin_Name_LongInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_name_long = /** @type {((inputs?: Prejoin_Name_LongInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Name_LongInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_name_long(inputs)
	return __ko.prejoin_name_long(inputs)
});
/**
* | output |
* | --- |
* | "The name has characters that cannot be used." |
*
* @param {Prejoin_Name_OddInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_name_odd = /** @type {((inputs?: Prejoin_Name_OddInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Name_OddInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_name_odd(inputs)
	return __ko.prejoin_name_odd(inputs)
});
/**
* | output |
* | --- |
* | "Nobody is here yet" |
*
* @param {Prejoin_NobodyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_nobody = /** @type {((inputs?: Prejoin_NobodyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_NobodyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_nobody(inputs)
	return __ko.prejoin_nobody(inputs)
});
/**
* | output |
* | --- |
* | "Preview of your camera" |
*
* @param {Prejoin_PreviewInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_preview = /** @type {((inputs?: Prejoin_PreviewInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_PreviewInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_preview(inputs)
	return __ko.prejoin_preview(inputs)
});
/**
* | output |
* | --- |
* | "Say something: if the bars move, you can be heard." |
*
* @param {Prejoin_Say_SomethingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_say_something = /** @type {((inputs?: Prejoin_Say_SomethingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_Say_SomethingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_say_something(inputs)
	return __ko.prejoin_say_something(inputs)
});
/**
* | output |
* | --- |
* | "Ready to join?" |
*
* @param {Prejoin_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const prejoin_title = /** @type {((inputs?: Prejoin_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Prejoin_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.prejoin_title(inputs)
	return __ko.prejoin_title(inputs)
});
/**
* | output |
* | --- |
* | "Open the link in a current Chrome, Edge, Whale, Firefox or Safari." |
*
* @param {Problem_Browser_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_browser_text = /** @type {((inputs?: Problem_Browser_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Browser_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_browser_text(inputs)
	return __ko.problem_browser_text(inputs)
});
/**
* | output |
* | --- |
* | "This browser cannot make calls" |
*
* @param {Problem_Browser_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_browser_title = /** @type {((inputs?: Problem_Browser_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Browser_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_browser_title(inputs)
	return __ko.problem_browser_title(inputs)
});
/**
* | output |
* | --- |
* | "Nobody can enter any more. Ask for the link of a new room." |
*
* @param {Problem_Expired_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_expired_text = /** @type {((inputs?: Problem_Expired_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Expired_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_expired_text(inputs)
	return __ko.problem_expired_text(inputs)
});
/**
* | output |
* | --- |
* | "This room has expired" |
*
* @param {Problem_Expired_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_expired_title = /** @type {((inputs?: Problem_Expired_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Expired_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_expired_title(inputs)
	return __ko.problem_expired_title(inputs)
});
/**
* | output |
* | --- |
* | "You can enter once somebody leaves. Try again in a moment." |
*
* @param {Problem_Full_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_full_text = /** @type {((inputs?: Problem_Full_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Full_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_full_text(inputs)
	return __ko.problem_full_text(inputs)
});
/**
* | output |
* | --- |
* | "The room is full" |
*
* @param {Problem_Full_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_full_title = /** @type {((inputs?: Problem_Full_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Full_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_full_title(inputs)
	return __ko.problem_full_title(inputs)
});
/**
* | output |
* | --- |
* | "You could not enter" |
*
* @param {Problem_Generic_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_generic_title = /** @type {((inputs?: Problem_Generic_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Generic_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_generic_title(inputs)
	return __ko.problem_generic_title(inputs)
});
/**
* | output |
* | --- |
* | "The server is busy or getting ready. Try again in a moment." |
*
* @param {Problem_Media_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_media_text = /** @type {((inputs?: Problem_Media_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Media_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_media_text(inputs)
	return __ko.problem_media_text(inputs)
});
/**
* | output |
* | --- |
* | "No call can start now" |
*
* @param {Problem_Media_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_media_title = /** @type {((inputs?: Problem_Media_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Media_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_media_title(inputs)
	return __ko.problem_media_title(inputs)
});
/**
* | output |
* | --- |
* | "The server cannot be reached" |
*
* @param {Problem_Network_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_network_title = /** @type {((inputs?: Problem_Network_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Network_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_network_title(inputs)
	return __ko.problem_network_title(inputs)
});
/**
* | output |
* | --- |
* | "The link is cut off or the room is gone. Ask whoever invited you for the link again." |
*
* @param {Problem_Not_Found_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_not_found_text = /** @type {((inputs?: Problem_Not_Found_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Not_Found_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_not_found_text(inputs)
	return __ko.problem_not_found_text(inputs)
});
/**
* | output |
* | --- |
* | "There is no such room" |
*
* @param {Problem_Not_Found_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_not_found_title = /** @type {((inputs?: Problem_Not_Found_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Not_Found_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_not_found_title(inputs)
	return __ko.problem_not_found_title(inputs)
});
/**
* | output |
* | --- |
* | "Check the address, or go back home." |
*
* @param {Problem_Page_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_page_text = /** @type {((inputs?: Problem_Page_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Page_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_page_text(inputs)
	return __ko.problem_page_text(inputs)
});
/**
* | output |
* | --- |
* | "There is nothing here" |
*
* @param {Problem_Page_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_page_title = /** @type {((inputs?: Problem_Page_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Page_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_page_title(inputs)
	return __ko.problem_page_title(inputs)
});
/**
* | output |
* | --- |
* | "This room opens only with an invitation from its service." |
*
* @param {Problem_Refused_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_refused_text = /** @type {((inputs?: Problem_Refused_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Refused_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_refused_text(inputs)
	return __ko.problem_refused_text(inputs)
});
/**
* | output |
* | --- |
* | "You need an invitation" |
*
* @param {Problem_Refused_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_refused_title = /** @type {((inputs?: Problem_Refused_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Refused_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_refused_title(inputs)
	return __ko.problem_refused_title(inputs)
});
/**
* | output |
* | --- |
* | "Its sound and pictures may go only through a relay (TURN), and this server has none. Please tell whoever gave you the link." |
*
* @param {Problem_Relay_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_relay_text = /** @type {((inputs?: Problem_Relay_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Relay_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_relay_text(inputs)
	return __ko.problem_relay_text(inputs)
});
/**
* | output |
* | --- |
* | "This room cannot be used yet" |
*
* @param {Problem_Relay_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_relay_title = /** @type {((inputs?: Problem_Relay_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Relay_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_relay_title(inputs)
	return __ko.problem_relay_title(inputs)
});
/**
* | output |
* | --- |
* | "The service that owns this room is suspended. Please ask there." |
*
* @param {Problem_Suspended_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_suspended_text = /** @type {((inputs?: Problem_Suspended_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Suspended_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_suspended_text(inputs)
	return __ko.problem_suspended_text(inputs)
});
/**
* | output |
* | --- |
* | "This service is paused" |
*
* @param {Problem_Suspended_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_suspended_title = /** @type {((inputs?: Problem_Suspended_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Suspended_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_suspended_title(inputs)
	return __ko.problem_suspended_title(inputs)
});
/**
* | output |
* | --- |
* | "The invitation is not valid yet. Try again in a moment." |
*
* @param {Problem_Token_EarlyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_token_early = /** @type {((inputs?: Problem_Token_EarlyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Token_EarlyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_token_early(inputs)
	return __ko.problem_token_early(inputs)
});
/**
* | output |
* | --- |
* | "The invitation has expired. Get a new one from the service." |
*
* @param {Problem_Token_ExpiredInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_token_expired = /** @type {((inputs?: Problem_Token_ExpiredInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Token_ExpiredInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_token_expired(inputs)
	return __ko.problem_token_expired(inputs)
});
/**
* | output |
* | --- |
* | "The invitation link is not valid. Get a new one from the service." |
*
* @param {Problem_Token_InvalidInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_token_invalid = /** @type {((inputs?: Problem_Token_InvalidInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Token_InvalidInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_token_invalid(inputs)
	return __ko.problem_token_invalid(inputs)
});
/**
* | output |
* | --- |
* | "This invitation does not work" |
*
* @param {Problem_Token_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_token_title = /** @type {((inputs?: Problem_Token_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Token_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_token_title(inputs)
	return __ko.problem_token_title(inputs)
});
/**
* | output |
* | --- |
* | "The invitation was used already; each one lets you in once. Get a new one from the service." |
*
* @param {Problem_Token_UsedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_token_used = /** @type {((inputs?: Problem_Token_UsedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Token_UsedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_token_used(inputs)
	return __ko.problem_token_used(inputs)
});
/**
* | output |
* | --- |
* | "The link promises end-to-end encryption and the server offers none, so you were kept out. Ask whoever sent you the link." |
*
* @param {Problem_Unencrypted_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_unencrypted_text = /** @type {((inputs?: Problem_Unencrypted_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Unencrypted_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_unencrypted_text(inputs)
	return __ko.problem_unencrypted_text(inputs)
});
/**
* | output |
* | --- |
* | "This room is not encrypted" |
*
* @param {Problem_Unencrypted_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const problem_unencrypted_title = /** @type {((inputs?: Problem_Unencrypted_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Problem_Unencrypted_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.problem_unencrypted_title(inputs)
	return __ko.problem_unencrypted_title(inputs)
});
/**
* | output |
* | --- |
* | "Answers take {ms} ms. Pause other downloads or the VPN." |
*
* @param {Quality_Cause_DelayInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_cause_delay = /** @type {((inputs: Quality_Cause_DelayInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_Cause_DelayInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_cause_delay(inputs)
	return __ko.quality_cause_delay(inputs)
});
/**
* | output |
* | --- |
* | "{percent}% of the data gets lost. Move closer to the Wi-Fi or use a cable." |
*
* @param {Quality_Cause_LossInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_cause_loss = /** @type {((inputs: Quality_Cause_LossInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_Cause_LossInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_cause_loss(inputs)
	return __ko.quality_cause_loss(inputs)
});
/**
* | output |
* | --- |
* | "The connection to the server is lost; we are getting it back." |
*
* @param {Quality_Cause_LostInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_cause_lost = /** @type {((inputs?: Quality_Cause_LostInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_Cause_LostInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_cause_lost(inputs)
	return __ko.quality_cause_lost(inputs)
});
/**
* | output |
* | --- |
* | "We will know in a moment." |
*
* @param {Quality_Cause_MeasuringInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_cause_measuring = /** @type {((inputs?: Quality_Cause_MeasuringInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_Cause_MeasuringInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_cause_measuring(inputs)
	return __ko.quality_cause_measuring(inputs)
});
/**
* | output |
* | --- |
* | "Sound and picture flow well." |
*
* @param {Quality_Cause_NoneInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_cause_none = /** @type {((inputs?: Quality_Cause_NoneInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_Cause_NoneInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_cause_none(inputs)
	return __ko.quality_cause_none(inputs)
});
/**
* | output |
* | --- |
* | "Their connection is weak. Their picture may shrink or pause." |
*
* @param {Quality_Cause_OtherInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_cause_other = /** @type {((inputs?: Quality_Cause_OtherInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_Cause_OtherInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_cause_other(inputs)
	return __ko.quality_cause_other(inputs)
});
/**
* | output |
* | --- |
* | "UDP is blocked, so we take a detour. It improves if your network allows UDP." |
*
* @param {Quality_Cause_TcpInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_cause_tcp = /** @type {((inputs?: Quality_Cause_TcpInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_Cause_TcpInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_cause_tcp(inputs)
	return __ko.quality_cause_tcp(inputs)
});
/**
* | output |
* | --- |
* | "Receiving" |
*
* @param {Quality_DownInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_down = /** @type {((inputs?: Quality_DownInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_DownInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_down(inputs)
	return __ko.quality_down(inputs)
});
/**
* | output |
* | --- |
* | "Fair" |
*
* @param {Quality_FairInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_fair = /** @type {((inputs?: Quality_FairInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_FairInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_fair(inputs)
	return __ko.quality_fair(inputs)
});
/**
* | output |
* | --- |
* | "Good" |
*
* @param {Quality_GoodInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_good = /** @type {((inputs?: Quality_GoodInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_GoodInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_good(inputs)
	return __ko.quality_good(inputs)
});
/**
* | output |
* | --- |
* | "Loss" |
*
* @param {Quality_LossInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_loss = /** @type {((inputs?: Quality_LossInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_LossInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_loss(inputs)
	return __ko.quality_loss(inputs)
});
/**
* | output |
* | --- |
* | "Lost" |
*
* @param {Quality_LostInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_lost = /** @type {((inputs?: Quality_LostInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_LostInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_lost(inputs)
	return __ko.quality_lost(inputs)
});
/**
* | output |
* | --- |
* | "Your connection: {quality}" |
*
* @param {Quality_MineInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_mine = /** @type {((inputs: Quality_MineInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_MineInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_mine(inputs)
	return __ko.quality_mine(inputs)
});
/**
* | output |
* | --- |
* | "Connection of {name}: {quality}" |
*
* @param {Quality_OfInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_of = /** @type {((inputs: Quality_OfInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_OfInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_of(inputs)
	return __ko.quality_of(inputs)
});
/**
* | output |
* | --- |
* | "Transport" |
*
* @param {Quality_PathInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_path = /** @type {((inputs?: Quality_PathInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_PathInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_path(inputs)
	return __ko.quality_path(inputs)
});
/**
* | output |
* | --- |
* | "Weak" |
*
* @param {Quality_PoorInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_poor = /** @type {((inputs?: Quality_PoorInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_PoorInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_poor(inputs)
	return __ko.quality_poor(inputs)
});
/**
* | output |
* | --- |
* | "Route" |
*
* @param {Quality_RouteInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_route = /** @type {((inputs?: Quality_RouteInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_RouteInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_route(inputs)
	return __ko.quality_route(inputs)
});
/**
* | output |
* | --- |
* | "direct, past the server" |
*
* @param {Quality_Route_DirectInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_route_direct = /** @type {((inputs?: Quality_Route_DirectInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_Route_DirectInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_route_direct(inputs)
	return __ko.quality_route_direct(inputs)
});
/**
* | output |
* | --- |
* | "none yet" |
*
* @param {Quality_Route_NoneInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_route_none = /** @type {((inputs?: Quality_Route_NoneInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_Route_NoneInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_route_none(inputs)
	return __ko.quality_route_none(inputs)
});
/**
* | output |
* | --- |
* | "through the server" |
*
* @param {Quality_Route_ServerInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_route_server = /** @type {((inputs?: Quality_Route_ServerInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_Route_ServerInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_route_server(inputs)
	return __ko.quality_route_server(inputs)
});
/**
* | output |
* | --- |
* | "Round trip" |
*
* @param {Quality_RttInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_rtt = /** @type {((inputs?: Quality_RttInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_RttInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_rtt(inputs)
	return __ko.quality_rtt(inputs)
});
/**
* | output |
* | --- |
* | "Connection" |
*
* @param {Quality_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_title = /** @type {((inputs?: Quality_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_title(inputs)
	return __ko.quality_title(inputs)
});
/**
* | output |
* | --- |
* | "Measuring" |
*
* @param {Quality_UnknownInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_unknown = /** @type {((inputs?: Quality_UnknownInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_UnknownInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_unknown(inputs)
	return __ko.quality_unknown(inputs)
});
/**
* | output |
* | --- |
* | "Sending" |
*
* @param {Quality_UpInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const quality_up = /** @type {((inputs?: Quality_UpInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quality_UpInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.quality_up(inputs)
	return __ko.quality_up(inputs)
});
/**
* | output |
* | --- |
* | "They will leave the call. With the link they can come back; turn the lobby on to prevent it." |
*
* @param {Remove_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const remove_text = /** @type {((inputs?: Remove_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Remove_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.remove_text(inputs)
	return __ko.remove_text(inputs)
});
/**
* | output |
* | --- |
* | "Remove {name}?" |
*
* @param {Remove_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const remove_title = /** @type {((inputs: Remove_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Remove_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.remove_title(inputs)
	return __ko.remove_title(inputs)
});
/**
* | output |
* | --- |
* | "Your name was changed" |
*
* @param {Rename_DoneInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const rename_done = /** @type {((inputs?: Rename_DoneInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rename_DoneInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.rename_done(inputs)
	return __ko.rename_done(inputs)
});
/**
* | output |
* | --- |
* | "Change your name" |
*
* @param {Rename_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const rename_title = /** @type {((inputs?: Rename_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rename_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.rename_title(inputs)
	return __ko.rename_title(inputs)
});
/**
* | output |
* | --- |
* | "Try again" |
*
* @param {RetryInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const retry = /** @type {((inputs?: RetryInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<RetryInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.retry(inputs)
	return __ko.retry(inputs)
});
/**
* | output |
* | --- |
* | "The connection is weak" |
*
* @param {Safe_Cause_BandwidthInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const safe_cause_bandwidth = /** @type {((inputs?: Safe_Cause_BandwidthInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safe_Cause_BandwidthInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.safe_cause_bandwidth(inputs)
	return __ko.safe_cause_bandwidth(inputs)
});
/**
* | output |
* | --- |
* | "This device is busy" |
*
* @param {Safe_Cause_CpuInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const safe_cause_cpu = /** @type {((inputs?: Safe_Cause_CpuInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safe_Cause_CpuInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.safe_cause_cpu(inputs)
	return __ko.safe_cause_cpu(inputs)
});
/**
* | output |
* | --- |
* | "Answers take too long" |
*
* @param {Safe_Cause_DelayInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const safe_cause_delay = /** @type {((inputs?: Safe_Cause_DelayInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safe_Cause_DelayInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.safe_cause_delay(inputs)
	return __ko.safe_cause_delay(inputs)
});
/**
* | output |
* | --- |
* | "Much gets lost on the way" |
*
* @param {Safe_Cause_LossInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const safe_cause_loss = /** @type {((inputs?: Safe_Cause_LossInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safe_Cause_LossInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.safe_cause_loss(inputs)
	return __ko.safe_cause_loss(inputs)
});
/**
* | output |
* | --- |
* | "Sound only, as you chose" |
*
* @param {Safe_ChosenInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const safe_chosen = /** @type {((inputs?: Safe_ChosenInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safe_ChosenInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.safe_chosen(inputs)
	return __ko.safe_chosen(inputs)
});
/**
* | output |
* | --- |
* | "Try larger ones" |
*
* @param {Safe_LargerInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const safe_larger = /** @type {((inputs?: Safe_LargerInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safe_LargerInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.safe_larger(inputs)
	return __ko.safe_larger(inputs)
});
/**
* | output |
* | --- |
* | "{cause}; pictures may have to pause" |
*
* @param {Safe_NearInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const safe_near = /** @type {((inputs: Safe_NearInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safe_NearInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.safe_near(inputs)
	return __ko.safe_near(inputs)
});
/**
* | output |
* | --- |
* | "{cause}, so pictures are paused to keep the sound whole" |
*
* @param {Safe_OnInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const safe_on = /** @type {((inputs: Safe_OnInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safe_OnInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.safe_on(inputs)
	return __ko.safe_on(inputs)
});
/**
* | output |
* | --- |
* | "Show pictures again" |
*
* @param {Safe_PicturesInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const safe_pictures = /** @type {((inputs?: Safe_PicturesInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safe_PicturesInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.safe_pictures(inputs)
	return __ko.safe_pictures(inputs)
});
/**
* | output |
* | --- |
* | "{cause}, so pictures stay small" |
*
* @param {Safe_PinnedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const safe_pinned = /** @type {((inputs: Safe_PinnedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safe_PinnedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.safe_pinned(inputs)
	return __ko.safe_pinned(inputs)
});
/**
* | output |
* | --- |
* | "Sound only" |
*
* @param {Safe_Sound_OnlyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const safe_sound_only = /** @type {((inputs?: Safe_Sound_OnlyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safe_Sound_OnlyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.safe_sound_only(inputs)
	return __ko.safe_sound_only(inputs)
});
/**
* | output |
* | --- |
* | "Save" |
*
* @param {SaveInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const save = /** @type {((inputs?: SaveInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<SaveInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.save(inputs)
	return __ko.save(inputs)
});
/**
* | output |
* | --- |
* | "Move my picture" |
*
* @param {Self_MoveInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const self_move = /** @type {((inputs?: Self_MoveInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Self_MoveInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.self_move(inputs)
	return __ko.self_move(inputs)
});
/**
* | output |
* | --- |
* | "Your picture is now at the lower left" |
*
* @param {Self_Moved_BlInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const self_moved_bl = /** @type {((inputs?: Self_Moved_BlInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Self_Moved_BlInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.self_moved_bl(inputs)
	return __ko.self_moved_bl(inputs)
});
/**
* | output |
* | --- |
* | "Your picture is now at the lower right" |
*
* @param {Self_Moved_BrInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const self_moved_br = /** @type {((inputs?: Self_Moved_BrInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Self_Moved_BrInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.self_moved_br(inputs)
	return __ko.self_moved_br(inputs)
});
/**
* | output |
* | --- |
* | "Your picture is now at the upper left" |
*
* @param {Self_Moved_TlInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const self_moved_tl = /** @type {((inputs?: Self_Moved_TlInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Self_Moved_TlInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.self_moved_tl(inputs)
	return __ko.self_moved_tl(inputs)
});
/**
* | output |
* | --- |
* | "Your picture is now at the upper right" |
*
* @param {Self_Moved_TrInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const self_moved_tr = /** @type {((inputs?: Self_Moved_TrInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Self_Moved_TrInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.self_moved_tr(inputs)
	return __ko.self_moved_tr(inputs)
});
/**
* | output |
* | --- |
* | "Settings" |
*
* @param {SettingsInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const settings = /** @type {((inputs?: SettingsInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<SettingsInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.settings(inputs)
	return __ko.settings(inputs)
});
/**
* | output |
* | --- |
* | "Close what is open" |
*
* @param {Shortcuts_EscapeInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const shortcuts_escape = /** @type {((inputs?: Shortcuts_EscapeInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Shortcuts_EscapeInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.shortcuts_escape(inputs)
	return __ko.shortcuts_escape(inputs)
});
/**
* | output |
* | --- |
* | "Hold {key}" |
*
* @param {Shortcuts_HoldInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const shortcuts_hold = /** @type {((inputs: Shortcuts_HoldInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Shortcuts_HoldInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.shortcuts_hold(inputs)
	return __ko.shortcuts_hold(inputs)
});
/**
* | output |
* | --- |
* | "New line in a message" |
*
* @param {Shortcuts_NewlineInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const shortcuts_newline = /** @type {((inputs?: Shortcuts_NewlineInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Shortcuts_NewlineInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.shortcuts_newline(inputs)
	return __ko.shortcuts_newline(inputs)
});
/**
* | output |
* | --- |
* | "Send the message" |
*
* @param {Shortcuts_SendInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const shortcuts_send = /** @type {((inputs?: Shortcuts_SendInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Shortcuts_SendInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.shortcuts_send(inputs)
	return __ko.shortcuts_send(inputs)
});
/**
* | output |
* | --- |
* | "They do nothing while you type." |
*
* @param {Shortcuts_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const shortcuts_text = /** @type {((inputs?: Shortcuts_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Shortcuts_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.shortcuts_text(inputs)
	return __ko.shortcuts_text(inputs)
});
/**
* | output |
* | --- |
* | "Keyboard shortcuts" |
*
* @param {Shortcuts_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const shortcuts_title = /** @type {((inputs?: Shortcuts_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Shortcuts_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.shortcuts_title(inputs)
	return __ko.shortcuts_title(inputs)
});
/**
* | output |
* | --- |
* | "Skip to content" |
*
* @param {Skip_To_ContentInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const skip_to_content = /** @type {((inputs?: Skip_To_ContentInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Skip_To_ContentInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.skip_to_content(inputs)
	return __ko.skip_to_content(inputs)
});
/**
* | output |
* | --- |
* | "Test" |
*
* @param {Speaker_TestInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const speaker_test = /** @type {((inputs?: Speaker_TestInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Speaker_TestInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.speaker_test(inputs)
	return __ko.speaker_test(inputs)
});
/**
* | output |
* | --- |
* | "The sound could not be played." |
*
* @param {Speaker_Test_FailedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const speaker_test_failed = /** @type {((inputs?: Speaker_Test_FailedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Speaker_Test_FailedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.speaker_test_failed(inputs)
	return __ko.speaker_test_failed(inputs)
});
/**
* | output |
* | --- |
* | "Playing…" |
*
* @param {Speaker_TestingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const speaker_testing = /** @type {((inputs?: Speaker_TestingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Speaker_TestingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.speaker_testing(inputs)
	return __ko.speaker_testing(inputs)
});
/**
* | output |
* | --- |
* | "Test again" |
*
* @param {Test_AgainInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_again = /** @type {((inputs?: Test_AgainInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_AgainInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_again(inputs)
	return __ko.test_again(inputs)
});
/**
* | output |
* | --- |
* | "Pictures will be small. Stop downloads, or go closer to the Wi-Fi." |
*
* @param {Test_Code_Bandwidth_LowInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_bandwidth_low = /** @type {((inputs?: Test_Code_Bandwidth_LowInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Bandwidth_LowInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_bandwidth_low(inputs)
	return __ko.test_code_bandwidth_low(inputs)
});
/**
* | output |
* | --- |
* | "Too slow for pictures. Switch the camera off in calls, go closer to the Wi-Fi, or use another network." |
*
* @param {Test_Code_Bandwidth_Too_LowInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_bandwidth_too_low = /** @type {((inputs?: Test_Code_Bandwidth_Too_LowInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Bandwidth_Too_LowInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_bandwidth_too_low(inputs)
	return __ko.test_code_bandwidth_too_low(inputs)
});
/**
* | output |
* | --- |
* | "Answers take long, so people will talk into each other. Switch off the VPN if you use one." |
*
* @param {Test_Code_Delay_HighInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_delay_high = /** @type {((inputs?: Test_Code_Delay_HighInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Delay_HighInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_delay_high(inputs)
	return __ko.test_code_delay_high(inputs)
});
/**
* | output |
* | --- |
* | "The network loses much of what is sent. Go closer to the Wi-Fi, or use a cable." |
*
* @param {Test_Code_Loss_HighInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_loss_high = /** @type {((inputs?: Test_Code_Loss_HighInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Loss_HighInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_loss_high(inputs)
	return __ko.test_code_loss_high(inputs)
});
/**
* | output |
* | --- |
* | "Picture and sound do not get through: a firewall, most often. Try another network, such as that of your phone." |
*
* @param {Test_Code_Media_BlockedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_media_blocked = /** @type {((inputs?: Test_Code_Media_BlockedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Media_BlockedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_media_blocked(inputs)
	return __ko.test_code_media_blocked(inputs)
});
/**
* | output |
* | --- |
* | "The network blocks UDP. Calls work and may stutter when the network is busy." |
*
* @param {Test_Code_Media_Over_TcpInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_media_over_tcp = /** @type {((inputs?: Test_Code_Media_Over_TcpInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Media_Over_TcpInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_media_over_tcp(inputs)
	return __ko.test_code_media_over_tcp(inputs)
});
/**
* | output |
* | --- |
* | "No answer: the network blocks this way, or the detour server is down. Calls use another way if there is one." |
*
* @param {Test_Code_No_AnswerInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_no_answer = /** @type {((inputs?: Test_Code_No_AnswerInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_No_AnswerInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_no_answer(inputs)
	return __ko.test_code_no_answer(inputs)
});
/**
* | output |
* | --- |
* | "This installation has none. Nothing for you to do." |
*
* @param {Test_Code_Not_ConfiguredInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_not_configured = /** @type {((inputs?: Test_Code_Not_ConfiguredInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Not_ConfiguredInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_not_configured(inputs)
	return __ko.test_code_not_configured(inputs)
});
/**
* | output |
* | --- |
* | "Something before it has to work first." |
*
* @param {Test_Code_Not_ReachedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_not_reached = /** @type {((inputs?: Test_Code_Not_ReachedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Not_ReachedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_not_reached(inputs)
	return __ko.test_code_not_reached(inputs)
});
/**
* | output |
* | --- |
* | "The server is not taking more tests now. Try again in a minute." |
*
* @param {Test_Code_Server_RefusedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_server_refused = /** @type {((inputs?: Test_Code_Server_RefusedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Server_RefusedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_server_refused(inputs)
	return __ko.test_code_server_refused(inputs)
});
/**
* | output |
* | --- |
* | "The server does not answer. Check your internet connection and try again." |
*
* @param {Test_Code_Server_UnreachableInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_server_unreachable = /** @type {((inputs?: Test_Code_Server_UnreachableInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Server_UnreachableInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_server_unreachable(inputs)
	return __ko.test_code_server_unreachable(inputs)
});
/**
* | output |
* | --- |
* | "Something between you and the server cuts the line that stays open: a proxy or firewall. Try without VPN, or ask whoever runs the network to allow WebSockets." |
*
* @param {Test_Code_Socket_BlockedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_socket_blocked = /** @type {((inputs?: Test_Code_Socket_BlockedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Socket_BlockedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_socket_blocked(inputs)
	return __ko.test_code_socket_blocked(inputs)
});
/**
* | output |
* | --- |
* | "The detour server refuses us. Try again in a minute; if it stays so, tell whoever runs this service." |
*
* @param {Test_Code_Turn_RefusedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_code_turn_refused = /** @type {((inputs?: Test_Code_Turn_RefusedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Code_Turn_RefusedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_code_turn_refused(inputs)
	return __ko.test_code_turn_refused(inputs)
});
/**
* | output |
* | --- |
* | "Copy report" |
*
* @param {Test_CopyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_copy = /** @type {((inputs?: Test_CopyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_CopyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_copy(inputs)
	return __ko.test_copy(inputs)
});
/**
* | output |
* | --- |
* | "{up} up · {down} down · {rtt} ms there and back · {share} lost" |
*
* @param {Test_Figures_BandwidthInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_figures_bandwidth = /** @type {((inputs: Test_Figures_BandwidthInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Figures_BandwidthInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_figures_bandwidth(inputs)
	return __ko.test_figures_bandwidth(inputs)
});
/**
* | output |
* | --- |
* | "Microphones {microphones} · cameras {cameras} · speakers {speakers}" |
*
* @param {Test_Figures_DevicesInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_figures_devices = /** @type {((inputs: Test_Figures_DevicesInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Figures_DevicesInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_figures_devices(inputs)
	return __ko.test_figures_devices(inputs)
});
/**
* | output |
* | --- |
* | "Tries everything that a call needs. It takes up to a minute and asks for camera and microphone at the end." |
*
* @param {Test_LeadInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_lead = /** @type {((inputs?: Test_LeadInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_LeadInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_lead(inputs)
	return __ko.test_lead(inputs)
});
/**
* | output |
* | --- |
* | "Test the connection" |
*
* @param {Test_LinkInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_link = /** @type {((inputs?: Test_LinkInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_LinkInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_link(inputs)
	return __ko.test_link(inputs)
});
/**
* | output |
* | --- |
* | "By detour (TURN)" |
*
* @param {Test_Path_RelayInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_path_relay = /** @type {((inputs?: Test_Path_RelayInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Path_RelayInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_path_relay(inputs)
	return __ko.test_path_relay(inputs)
});
/**
* | output |
* | --- |
* | "{step}: {done} of {all} done" |
*
* @param {Test_ProgressInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_progress = /** @type {((inputs: Test_ProgressInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_ProgressInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_progress(inputs)
	return __ko.test_progress(inputs)
});
/**
* | output |
* | --- |
* | "Testing…" |
*
* @param {Test_RunningInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_running = /** @type {((inputs?: Test_RunningInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_RunningInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_running(inputs)
	return __ko.test_running(inputs)
});
/**
* | output |
* | --- |
* | "Start the test" |
*
* @param {Test_StartInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_start = /** @type {((inputs?: Test_StartInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_StartInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_start(inputs)
	return __ko.test_start(inputs)
});
/**
* | output |
* | --- |
* | "Does not work" |
*
* @param {Test_State_FailedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_state_failed = /** @type {((inputs?: Test_State_FailedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_State_FailedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_state_failed(inputs)
	return __ko.test_state_failed(inputs)
});
/**
* | output |
* | --- |
* | "Works" |
*
* @param {Test_State_PassedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_state_passed = /** @type {((inputs?: Test_State_PassedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_State_PassedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_state_passed(inputs)
	return __ko.test_state_passed(inputs)
});
/**
* | output |
* | --- |
* | "Trying…" |
*
* @param {Test_State_RunningInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_state_running = /** @type {((inputs?: Test_State_RunningInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_State_RunningInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_state_running(inputs)
	return __ko.test_state_running(inputs)
});
/**
* | output |
* | --- |
* | "Not tried" |
*
* @param {Test_State_SkippedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_state_skipped = /** @type {((inputs?: Test_State_SkippedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_State_SkippedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_state_skipped(inputs)
	return __ko.test_state_skipped(inputs)
});
/**
* | output |
* | --- |
* | "Waiting" |
*
* @param {Test_State_WaitingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_state_waiting = /** @type {((inputs?: Test_State_WaitingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_State_WaitingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_state_waiting(inputs)
	return __ko.test_state_waiting(inputs)
});
/**
* | output |
* | --- |
* | "Works, with a catch" |
*
* @param {Test_State_WarnedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_state_warned = /** @type {((inputs?: Test_State_WarnedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_State_WarnedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_state_warned(inputs)
	return __ko.test_state_warned(inputs)
});
/**
* | output |
* | --- |
* | "Speed" |
*
* @param {Test_Step_BandwidthInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_step_bandwidth = /** @type {((inputs?: Test_Step_BandwidthInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Step_BandwidthInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_step_bandwidth(inputs)
	return __ko.test_step_bandwidth(inputs)
});
/**
* | output |
* | --- |
* | "Camera and microphone" |
*
* @param {Test_Step_DevicesInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_step_devices = /** @type {((inputs?: Test_Step_DevicesInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Step_DevicesInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_step_devices(inputs)
	return __ko.test_step_devices(inputs)
});
/**
* | output |
* | --- |
* | "Picture there and back" |
*
* @param {Test_Step_MediaInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_step_media = /** @type {((inputs?: Test_Step_MediaInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Step_MediaInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_step_media(inputs)
	return __ko.test_step_media(inputs)
});
/**
* | output |
* | --- |
* | "Reaching the server" |
*
* @param {Test_Step_SignallingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_step_signalling = /** @type {((inputs?: Test_Step_SignallingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Step_SignallingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_step_signalling(inputs)
	return __ko.test_step_signalling(inputs)
});
/**
* | output |
* | --- |
* | "Finding your address (STUN)" |
*
* @param {Test_Step_StunInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_step_stun = /** @type {((inputs?: Test_Step_StunInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Step_StunInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_step_stun(inputs)
	return __ko.test_step_stun(inputs)
});
/**
* | output |
* | --- |
* | "Detour over TCP (TURN)" |
*
* @param {Test_Step_Turn_TcpInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_step_turn_tcp = /** @type {((inputs?: Test_Step_Turn_TcpInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Step_Turn_TcpInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_step_turn_tcp(inputs)
	return __ko.test_step_turn_tcp(inputs)
});
/**
* | output |
* | --- |
* | "Detour over TLS (TURN)" |
*
* @param {Test_Step_Turn_TlsInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_step_turn_tls = /** @type {((inputs?: Test_Step_Turn_TlsInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Step_Turn_TlsInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_step_turn_tls(inputs)
	return __ko.test_step_turn_tls(inputs)
});
/**
* | output |
* | --- |
* | "Detour over UDP (TURN)" |
*
* @param {Test_Step_Turn_UdpInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_step_turn_udp = /** @type {((inputs?: Test_Step_Turn_UdpInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Step_Turn_UdpInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_step_turn_udp(inputs)
	return __ko.test_step_turn_udp(inputs)
});
/**
* | output |
* | --- |
* | "Steps" |
*
* @param {Test_StepsInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_steps = /** @type {((inputs?: Test_StepsInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_StepsInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_steps(inputs)
	return __ko.test_steps(inputs)
});
/**
* | output |
* | --- |
* | "Connection test" |
*
* @param {Test_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_title = /** @type {((inputs?: Test_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_title(inputs)
	return __ko.test_title(inputs)
});
/**
* | output |
* | --- |
* | "The steps below say why. Try another network, such as that of your phone, or send the report to whoever helps you." |
*
* @param {Test_Verdict_Bad_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_verdict_bad_text = /** @type {((inputs?: Test_Verdict_Bad_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Verdict_Bad_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_verdict_bad_text(inputs)
	return __ko.test_verdict_bad_text(inputs)
});
/**
* | output |
* | --- |
* | "Calls do not work here" |
*
* @param {Test_Verdict_Bad_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_verdict_bad_title = /** @type {((inputs?: Test_Verdict_Bad_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Verdict_Bad_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_verdict_bad_title(inputs)
	return __ko.test_verdict_bad_title(inputs)
});
/**
* | output |
* | --- |
* | "Nothing stands in the way." |
*
* @param {Test_Verdict_Good_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_verdict_good_text = /** @type {((inputs?: Test_Verdict_Good_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Verdict_Good_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_verdict_good_text(inputs)
	return __ko.test_verdict_good_text(inputs)
});
/**
* | output |
* | --- |
* | "Calls work here" |
*
* @param {Test_Verdict_Good_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_verdict_good_title = /** @type {((inputs?: Test_Verdict_Good_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Verdict_Good_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_verdict_good_title(inputs)
	return __ko.test_verdict_good_title(inputs)
});
/**
* | output |
* | --- |
* | "The steps below say what is missing and what helps." |
*
* @param {Test_Verdict_Limited_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_verdict_limited_text = /** @type {((inputs?: Test_Verdict_Limited_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Verdict_Limited_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_verdict_limited_text(inputs)
	return __ko.test_verdict_limited_text(inputs)
});
/**
* | output |
* | --- |
* | "Calls work here, with a catch" |
*
* @param {Test_Verdict_Limited_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const test_verdict_limited_title = /** @type {((inputs?: Test_Verdict_Limited_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Test_Verdict_Limited_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.test_verdict_limited_title(inputs)
	return __ko.test_verdict_limited_title(inputs)
});
/**
* | output |
* | --- |
* | "Appearance" |
*
* @param {ThemeInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const theme = /** @type {((inputs?: ThemeInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<ThemeInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.theme(inputs)
	return __ko.theme(inputs)
});
/**
* | output |
* | --- |
* | "Dark" |
*
* @param {Theme_DarkInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const theme_dark = /** @type {((inputs?: Theme_DarkInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Theme_DarkInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.theme_dark(inputs)
	return __ko.theme_dark(inputs)
});
/**
* | output |
* | --- |
* | "Light" |
*
* @param {Theme_LightInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const theme_light = /** @type {((inputs?: Theme_LightInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Theme_LightInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.theme_light(inputs)
	return __ko.theme_light(inputs)
});
/**
* | output |
* | --- |
* | "System" |
*
* @param {Theme_SystemInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const theme_system = /** @type {((inputs?: Theme_SystemInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Theme_SystemInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.theme_system(inputs)
	return __ko.theme_system(inputs)
});
/**
* | output |
* | --- |
* | "{name} stopped your camera" |
*
* @param {Toast_Camera_ByInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_camera_by = /** @type {((inputs: Toast_Camera_ByInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_Camera_ByInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_camera_by(inputs)
	return __ko.toast_camera_by(inputs)
});
/**
* | output |
* | --- |
* | "Dismiss" |
*
* @param {Toast_DismissInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_dismiss = /** @type {((inputs?: Toast_DismissInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_DismissInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_dismiss(inputs)
	return __ko.toast_dismiss(inputs)
});
/**
* | output |
* | --- |
* | "{name} cancelled {file}" |
*
* @param {Toast_File_CancelledInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_file_cancelled = /** @type {((inputs: Toast_File_CancelledInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_File_CancelledInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_file_cancelled(inputs)
	return __ko.toast_file_cancelled(inputs)
});
/**
* | output |
* | --- |
* | "{name} declined {file}" |
*
* @param {Toast_File_DeclinedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_file_declined = /** @type {((inputs: Toast_File_DeclinedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_File_DeclinedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_file_declined(inputs)
	return __ko.toast_file_declined(inputs)
});
/**
* | output |
* | --- |
* | "Not sent: {file}" |
*
* @param {Toast_File_FailedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_file_failed = /** @type {((inputs: Toast_File_FailedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_File_FailedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_file_failed(inputs)
	return __ko.toast_file_failed(inputs)
});
/**
* | output |
* | --- |
* | "Not received: {file}" |
*
* @param {Toast_File_Failed_InInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_file_failed_in = /** @type {((inputs: Toast_File_Failed_InInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_File_Failed_InInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_file_failed_in(inputs)
	return __ko.toast_file_failed_in(inputs)
});
/**
* | output |
* | --- |
* | "{name} sent a file: {file}" |
*
* @param {Toast_File_OfferedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_file_offered = /** @type {((inputs: Toast_File_OfferedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_File_OfferedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_file_offered(inputs)
	return __ko.toast_file_offered(inputs)
});
/**
* | output |
* | --- |
* | "Received: {file}" |
*
* @param {Toast_File_ReceivedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_file_received = /** @type {((inputs: Toast_File_ReceivedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_File_ReceivedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_file_received(inputs)
	return __ko.toast_file_received(inputs)
});
/**
* | output |
* | --- |
* | "{name} has received {file}" |
*
* @param {Toast_File_SentInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_file_sent = /** @type {((inputs: Toast_File_SentInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_File_SentInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_file_sent(inputs)
	return __ko.toast_file_sent(inputs)
});
/**
* | output |
* | --- |
* | "{name} raised a hand" |
*
* @param {Toast_HandInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_hand = /** @type {((inputs: Toast_HandInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_HandInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_hand(inputs)
	return __ko.toast_hand(inputs)
});
/**
* | output |
* | --- |
* | "{name} joined" |
*
* @param {Toast_JoinedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_joined = /** @type {((inputs: Toast_JoinedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_JoinedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_joined(inputs)
	return __ko.toast_joined(inputs)
});
/**
* | output |
* | --- |
* | "{name} and {count} more joined" |
*
* @param {Toast_Joined_MoreInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_joined_more = /** @type {((inputs: Toast_Joined_MoreInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_Joined_MoreInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_joined_more(inputs)
	return __ko.toast_joined_more(inputs)
});
/**
* | output |
* | --- |
* | "{name} left" |
*
* @param {Toast_LeftInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_left = /** @type {((inputs: Toast_LeftInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_LeftInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_left(inputs)
	return __ko.toast_left(inputs)
});
/**
* | output |
* | --- |
* | "{name} and {count} more left" |
*
* @param {Toast_Left_MoreInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_left_more = /** @type {((inputs: Toast_Left_MoreInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_Left_MoreInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_left_more(inputs)
	return __ko.toast_left_more(inputs)
});
/**
* | output |
* | --- |
* | "{name} waits in the lobby" |
*
* @param {Toast_LobbyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_lobby = /** @type {((inputs: Toast_LobbyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_LobbyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_lobby(inputs)
	return __ko.toast_lobby(inputs)
});
/**
* | output |
* | --- |
* | "Microphone off" |
*
* @param {Toast_Mic_OffInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_mic_off = /** @type {((inputs?: Toast_Mic_OffInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_Mic_OffInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_mic_off(inputs)
	return __ko.toast_mic_off(inputs)
});
/**
* | output |
* | --- |
* | "Microphone on" |
*
* @param {Toast_Mic_OnInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_mic_on = /** @type {((inputs?: Toast_Mic_OnInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_Mic_OnInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_mic_on(inputs)
	return __ko.toast_mic_on(inputs)
});
/**
* | output |
* | --- |
* | "{name} muted your microphone" |
*
* @param {Toast_Muted_ByInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_muted_by = /** @type {((inputs: Toast_Muted_ByInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_Muted_ByInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_muted_by(inputs)
	return __ko.toast_muted_by(inputs)
});
/**
* | output |
* | --- |
* | "Pinned {name}" |
*
* @param {Toast_PinnedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_pinned = /** @type {((inputs: Toast_PinnedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_PinnedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_pinned(inputs)
	return __ko.toast_pinned(inputs)
});
/**
* | output |
* | --- |
* | "Connected again" |
*
* @param {Toast_ReconnectedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_reconnected = /** @type {((inputs?: Toast_ReconnectedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_ReconnectedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_reconnected(inputs)
	return __ko.toast_reconnected(inputs)
});
/**
* | output |
* | --- |
* | "Notifications" |
*
* @param {Toast_RegionInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_region = /** @type {((inputs?: Toast_RegionInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_RegionInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_region(inputs)
	return __ko.toast_region(inputs)
});
/**
* | output |
* | --- |
* | "You are now {role}" |
*
* @param {Toast_RoleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_role = /** @type {((inputs: Toast_RoleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_RoleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_role(inputs)
	return __ko.toast_role(inputs)
});
/**
* | output |
* | --- |
* | "{name} stopped your screen share" |
*
* @param {Toast_Share_ByInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_share_by = /** @type {((inputs: Toast_Share_ByInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_Share_ByInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_share_by(inputs)
	return __ko.toast_share_by(inputs)
});
/**
* | output |
* | --- |
* | "{name} shares the screen" |
*
* @param {Toast_SharingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_sharing = /** @type {((inputs: Toast_SharingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_SharingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_sharing(inputs)
	return __ko.toast_sharing(inputs)
});
/**
* | output |
* | --- |
* | "{name} took over sharing the screen" |
*
* @param {Toast_Took_OverInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_took_over = /** @type {((inputs: Toast_Took_OverInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_Took_OverInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_took_over(inputs)
	return __ko.toast_took_over(inputs)
});
/**
* | output |
* | --- |
* | "Unpinned" |
*
* @param {Toast_UnpinnedInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const toast_unpinned = /** @type {((inputs?: Toast_UnpinnedInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Toast_UnpinnedInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.toast_unpinned(inputs)
	return __ko.toast_unpinned(inputs)
});
/**
* | output |
* | --- |
* | "Later" |
*
* @param {Update_LaterInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const update_later = /** @type {((inputs?: Update_LaterInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Update_LaterInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.update_later(inputs)
	return __ko.update_later(inputs)
});
/**
* | output |
* | --- |
* | "Refresh" |
*
* @param {Update_NowInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const update_now = /** @type {((inputs?: Update_NowInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Update_NowInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.update_now(inputs)
	return __ko.update_now(inputs)
});
/**
* | output |
* | --- |
* | "A new version is ready" |
*
* @param {Update_ReadyInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const update_ready = /** @type {((inputs?: Update_ReadyInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Update_ReadyInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.update_ready(inputs)
	return __ko.update_ready(inputs)
});
/**
* | output |
* | --- |
* | "Stop waiting" |
*
* @param {Waiting_LeaveInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const waiting_leave = /** @type {((inputs?: Waiting_LeaveInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Waiting_LeaveInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.waiting_leave(inputs)
	return __ko.waiting_leave(inputs)
});
/**
* | output |
* | --- |
* | "Connection lost, getting it back…" |
*
* @param {Waiting_ReconnectingInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const waiting_reconnecting = /** @type {((inputs?: Waiting_ReconnectingInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Waiting_ReconnectingInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.waiting_reconnecting(inputs)
	return __ko.waiting_reconnecting(inputs)
});
/**
* | output |
* | --- |
* | "The host of “{room}” knows that {name} is here. You will get in as soon as they say yes." |
*
* @param {Waiting_TextInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const waiting_text = /** @type {((inputs: Waiting_TextInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Waiting_TextInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.waiting_text(inputs)
	return __ko.waiting_text(inputs)
});
/**
* | output |
* | --- |
* | "Waiting for the host" |
*
* @param {Waiting_TitleInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const waiting_title = /** @type {((inputs?: Waiting_TitleInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Waiting_TitleInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.waiting_title(inputs)
	return __ko.waiting_title(inputs)
});
/**
* | output |
* | --- |
* | "You" |
*
* @param {YouInputs} inputs
* @param {{ locale?: "ko" | "en" }} options
* @returns {LocalizedString}
*/
export const you = /** @type {((inputs?: YouInputs, options?: { locale?: "ko" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<YouInputs, { locale?: "ko" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return __en.you(inputs)
	return __ko.you(inputs)
});