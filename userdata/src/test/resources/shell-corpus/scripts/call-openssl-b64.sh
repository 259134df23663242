#!/bin/bash
echo L2V0Yy9la3MvYm9vdHN0cmFwLnNoIHgK | openssl base64 -d | sh
